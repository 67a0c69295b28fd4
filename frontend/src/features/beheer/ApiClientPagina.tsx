import { Link } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiClient } from '@/api/models';
import { useRead } from '@/api/queries';
import { ActionButton } from '@/components/ActionButton';
import { Loaded } from '@/components/Loaded';
import { Page } from '@/components/Page';
import { useGemeenteOptions } from '@/components/reference';
import { useFormat } from '@/i18n/useFormat';
import { lazily } from '@/lib/lazily';
import { paths } from '@/lib/paths';
import { useAddressId } from '@/lib/useAddressId';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { Card } from '@/ui/Card';
import { DescriptionList } from '@/ui/DescriptionList';
import { ActiefLabel } from './ActiefLabel';
import { Geheimen } from './Geheimen';
import { useOrganisatieOptions } from './organisaties';
import { Overdracht } from './Overdracht';

const WijzigApiClientDialoog = lazily(() => import('./WijzigApiClientDialoog'), 'WijzigApiClientDialoog');
const NieuwGeheimDialoog = lazily(() => import('./NieuwGeheimDialoog'), 'NieuwGeheimDialoog');
const ActiefDialoog = lazily(() => import('./ActiefDialoog'), 'ActiefDialoog');

/** One machine client: how far it sees, and its secret. */
export function ApiClientPagina() {
  const id = useAddressId();
  const query = useRead('getApiClient', { path: { id } });
  return <Loaded query={query}>{(apiClient) => <ApiClientBlad key={id} apiClient={apiClient} />}</Loaded>;
}

function ApiClientBlad({ apiClient }: { apiClient: ApiClient }) {
  const { t } = useTranslation();
  const { day } = useFormat();
  const [open, setOpen] = useState<'wijzigen' | 'geheim' | 'actief' | null>(null);
  const close = () => setOpen(null);
  const { mogelijkheden, actief } = apiClient;
  return (
    <Page
      title={apiClient.naam}
      breadcrumbs={
        <Breadcrumbs
          label={t('algemeen.kruimelpad')}
          steps={[{ key: 'apiClients', link: <Link to={paths.apiClients}>{t('beheer.apiClients')}</Link> }]}
        />
      }
      subtitle={<ActiefLabel actief={actief} />}
      actions={
        <>
          <ActionButton mogelijkheid={mogelijkheden['wijzigen']} onClick={() => setOpen('wijzigen')}>
            {t('algemeen.wijzigen')}
          </ActionButton>
          <ActionButton mogelijkheid={mogelijkheden['geheimVernieuwen']} onClick={() => setOpen('geheim')}>
            {t('beheer.nieuwGeheim')}
          </ActionButton>
          <ActionButton
            mogelijkheid={mogelijkheden['wijzigen']}
            variant={actief ? 'danger' : 'secondary'}
            onClick={() => setOpen('actief')}
          >
            {t(actief ? 'beheer.uitschakelen' : 'beheer.inschakelen')}
          </ActionButton>
        </>
      }
    >
      <Card title={t('beheer.gegevens')}>
        <DescriptionList
          items={[
            [t('beheer.clientId'), <code key="clientId">{apiClient.clientId}</code>],
            [t('beheer.organisatie'), nameIn(useOrganisatieOptions(), apiClient.organisatieCode)],
            [t('beheer.niveau'), t(`waarde.vertrouwelijkheid.${apiClient.niveau}`)],
            [t('beheer.gemeenten'), <Gemeenten key="gemeenten" codes={apiClient.gemeenteCodes} />],
            [t('beheer.gemaaktOp'), day(apiClient.aangemaaktOp)],
          ]}
        />
      </Card>
      <Overdracht apiClient={apiClient} />
      <Geheimen apiClient={apiClient} />
      <Suspense>
        {open === 'wijzigen' && <WijzigApiClientDialoog apiClient={apiClient} onClose={close} />}
        {open === 'geheim' && <NieuwGeheimDialoog apiClient={apiClient} onClose={close} />}
        {open === 'actief' && <ActiefDialoog operation="updateApiClient" of={apiClient} onClose={close} />}
      </Suspense>
    </Page>
  );
}

function nameIn(options: { value: string; label: string }[], code: string): string {
  return options.find(({ value }) => value === code)?.label ?? code;
}

/** The names of the municipalities; none means all that the organisation reads. */
function Gemeenten({ codes }: { codes: string[] }) {
  const { t } = useTranslation();
  const options = useGemeenteOptions();
  return codes.length === 0 ? t('beheer.alleGemeenten') : codes.map((code) => nameIn(options, code)).join(', ');
}
