import { Copy } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiClient } from '@/api/models';
import { useRead } from '@/api/queries';
import { tryClient, type Proef } from '@/api/tryClient';
import { useFormat } from '@/i18n/useFormat';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { DescriptionList } from '@/ui/DescriptionList';
import { Notice } from '@/ui/Notice';
import { TextField } from '@/ui/TextField';
import { announce } from '@/ui/Toast';
import { voorbeelden } from './voorbeelden';
import './Beheer.css';

/** What one gives the maker of the other system: where to go, how to begin, and whether it works. Of the secret it holds nothing. */
export function Overdracht({ apiClient }: { apiClient: ApiClient }) {
  const { t } = useTranslation();
  const { moment, number } = useFormat();
  const base = window.location.origin;
  const reach = useRead('getBereikVanApiClient', { path: { id: apiClient.id } }).data;
  const used = apiClient.geheimen
    .flatMap(({ laatstGebruiktOp }) => laatstGebruiktOp ?? [])
    .sort()
    .at(-1);
  const refused = apiClient.laatsteWeigering;
  return (
    <Card title={t('beheer.overdracht')}>
      <DescriptionList
        items={[
          [t('beheer.basisadres'), <code key="basis">{`${base}/api/v1`}</code>],
          [t('beheer.tokenadres'), <code key="token">{`${base}/oauth/token`}</code>],
          [t('beheer.clientId'), <code key="id">{apiClient.clientId}</code>],
          [
            t('beheer.documentatie'),
            <a key="docs" href="/api/docs/koppelen">
              {t('beheer.gidsKoppelen')}
            </a>,
          ],
          [
            t('beheer.zietNu'),
            reach &&
              t('beheer.zietAantallen', {
                projecten: number(reach.sleutelprojecten),
                mijlpalen: number(reach.mijlpalen),
                plannen: number(reach.woningbouwplannen),
                escalaties: number(reach.escalaties),
              }),
          ],
          [t('beheer.laatstGebruikt'), used ? moment(used) : t('beheer.nooit')],
          [
            t('beheer.laatsteFout'),
            refused
              ? `${t(`beheer.weigering.${refused.reden}`)}, ${moment(refused.geweigerdOp)}`
              : t('beheer.geenFout'),
          ],
        ]}
      />
      <p className="subtle">{t('beheer.voorbeeldUitleg')}</p>
      {voorbeelden(base, apiClient.clientId).map(({ taal, code }) => (
        <details key={taal} className="voorbeeld">
          <summary>{taal}</summary>
          <pre>{code}</pre>
          <Button
            small
            icon={<Copy aria-hidden="true" />}
            aria-label={t('beheer.kopieer', { naam: taal })}
            onClick={() =>
              void navigator.clipboard.writeText(code).then(() => announce(t('beheer.gekopieerd', { naam: taal })))
            }
          >
            {t('beheer.kopieerKort')}
          </Button>
        </details>
      ))}
      <Test clientId={apiClient.clientId} />
    </Card>
  );
}

/** Asks for a token as the other system would, and reads with it once; the secret goes nowhere else. */
function Test({ clientId }: { clientId: string }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const [secret, setSecret] = useState('');
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<Proef>();
  const run = async () => {
    setBusy(true);
    setResult(await tryClient(clientId, secret.trim()));
    setBusy(false);
  };
  return (
    <form
      className="stack voorbeeld-test"
      onSubmit={(event) => {
        event.preventDefault();
        void run();
      }}
    >
      <TextField
        label={t('beheer.geheim')}
        hint={t('beheer.testUitleg')}
        type="password"
        autoComplete="off"
        value={secret}
        onChange={(event) => setSecret(event.target.value)}
      />
      <div>
        <Button type="submit" busy={busy} disabledReason={secret.trim() ? undefined : t('beheer.testGeheim')}>
          {t('beheer.test')}
        </Button>
      </div>
      {result && (
        <Notice tone={result.ok ? 'positive' : 'negative'} announced>
          {result.ok
            ? t('beheer.testGelukt', { projecten: number(result.projecten) })
            : t('beheer.testMislukt', { fout: result.fout })}
        </Notice>
      )}
    </form>
  );
}
