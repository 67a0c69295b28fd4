import { Link } from '@tanstack/react-router';
import type { ColumnDef } from '@tanstack/react-table';
import { Plus } from 'lucide-react';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiClient } from '@/api/models';
import { useRead } from '@/api/queries';
import { useProfiel } from '@/api/useSession';
import { ActionButton } from '@/components/ActionButton';
import { Page } from '@/components/Page';
import { RegisterTable } from '@/components/register/RegisterTable';
import { useRegister } from '@/components/register/useRegister';
import { lazily } from '@/lib/lazily';
import { paths } from '@/lib/paths';
import { Card } from '@/ui/Card';
import { ActiefLabel } from './ActiefLabel';
import { BeheerTabs } from './BeheerTabs';

const NieuweApiClientDialoog = lazily(() => import('./NieuweApiClientDialoog'), 'NieuweApiClientDialoog');

/** The systems of others that read over the API. */
export function ApiClientsPagina() {
  const { t } = useTranslation();
  const register = useRegister();
  const [adding, setAdding] = useState(false);
  const mogelijkheden = useProfiel()?.mogelijkheden;
  const query = useRead('listApiClients', { query: { cursor: register.search['cursor'] } });
  return (
    <Page
      title={t('beheer.titel')}
      actions={
        <ActionButton
          mogelijkheid={mogelijkheden?.['apiClientsBeheren']}
          variant="primary"
          icon={<Plus aria-hidden="true" />}
          onClick={() => setAdding(true)}
        >
          {t('beheer.nieuweApiClient')}
        </ActionButton>
      }
    >
      <BeheerTabs />
      <Card title={t('beheer.apiClients')}>
        <RegisterTable
          caption={t('beheer.apiClients')}
          query={query}
          register={register}
          columns={useApiClientColumns()}
          defaultSort="naam"
          empty={<p>{t('beheer.geenApiClients')}</p>}
        />
      </Card>
      <Suspense>{adding && <NieuweApiClientDialoog onClose={() => setAdding(false)} />}</Suspense>
    </Page>
  );
}

function useApiClientColumns(): ColumnDef<ApiClient>[] {
  const { t } = useTranslation();
  return [
    {
      header: t('beheer.naam'),
      meta: { names: true },
      cell: ({ row: { original } }) => <Link to={paths.apiClient(original.id)}>{original.naam}</Link>,
    },
    { header: t('beheer.clientId'), cell: ({ row: { original } }) => <code>{original.clientId}</code> },
    { header: t('beheer.organisatie'), cell: ({ row: { original } }) => original.organisatieCode },
    {
      header: t('beheer.niveau'),
      cell: ({ row: { original } }) => t(`waarde.vertrouwelijkheid.${original.niveau}`),
    },
    { header: t('beheer.staat'), cell: ({ row: { original } }) => <ActiefLabel actief={original.actief} /> },
  ];
}
