import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiClient } from '@/api/models';
import { ActionButton } from '@/components/ActionButton';
import { useFormat } from '@/i18n/useFormat';
import { lazily } from '@/lib/lazily';
import { Card } from '@/ui/Card';
import { DescriptionList } from '@/ui/DescriptionList';

const EindeGeheimDialoog = lazily(() => import('./EindeGeheimDialoog'), 'EindeGeheimDialoog');

/** The secrets of a machine client that hold: since when, until when, and when they were last used. */
export function Geheimen({ apiClient }: { apiClient: ApiClient }) {
  const { t } = useTranslation();
  const { day } = useFormat();
  const [ending, setEnding] = useState<string>();
  return (
    <Card title={t('beheer.geheimen')}>
      {apiClient.geheimen.map((geheim) => (
        <div key={geheim.id}>
          <DescriptionList
            items={[
              [t('beheer.gemaaktOp'), day(geheim.aangemaaktOp)],
              [t('beheer.werktTot'), geheim.verlooptOp ? day(geheim.verlooptOp) : t('beheer.totBeeindigd')],
              [t('beheer.laatstGebruikt'), geheim.laatstGebruiktOp ? day(geheim.laatstGebruiktOp) : t('beheer.nooit')],
            ]}
          />
          <ActionButton
            variant="danger"
            mogelijkheid={apiClient.mogelijkheden['geheimBeeindigen']}
            onClick={() => setEnding(geheim.id)}
          >
            {t('beheer.geheimBeeindigen')}
          </ActionButton>
        </div>
      ))}
      <Suspense>
        {ending && <EindeGeheimDialoog apiClient={apiClient} geheimId={ending} onClose={() => setEnding(undefined)} />}
      </Suspense>
    </Card>
  );
}
