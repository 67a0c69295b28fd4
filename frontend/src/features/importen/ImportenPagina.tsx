import { Link, useNavigate } from '@tanstack/react-router';
import type { ColumnDef } from '@tanstack/react-table';
import { useIsMutating } from '@tanstack/react-query';
import { FileUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Import } from '@/api/models';
import { useRead } from '@/api/queries';
import { useProfiel } from '@/api/useSession';
import { ActionButton } from '@/components/ActionButton';
import { Page } from '@/components/Page';
import { RegisterTable } from '@/components/register/RegisterTable';
import { useRegister } from '@/components/register/useRegister';
import { ImportStatusLabel } from './ImportLabels';
import { useFormat } from '@/i18n/useFormat';
import { paths } from '@/lib/paths';
import { Card } from '@/ui/Card';
import { Notice } from '@/ui/Notice';

/** What was imported, when and by whom. */
export function ImportenPagina() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const register = useRegister();
  const query = useRead('listImporten', { query: { cursor: register.search['cursor'] } });
  const running = useIsMutating({ mutationKey: ['createImport'] }) > 0;
  const mogelijkheden = useProfiel()?.mogelijkheden;
  return (
    <Page
      title={t('importen.meervoud')}
      actions={
        mogelijkheden && (
          <ActionButton
            variant="primary"
            mogelijkheid={mogelijkheden['importeren']}
            icon={<FileUp aria-hidden="true" />}
            onClick={() => void navigate({ to: paths.nieuweImport })}
          >
            {t('importen.nieuweImport')}
          </ActionButton>
        )
      }
    >
      {running && <Notice title={t('importen.looptNog')}>{t('importen.looptNogUitleg')}</Notice>}
      <Card>
        <RegisterTable
          caption={t('importen.meervoud')}
          query={query}
          register={register}
          columns={useImportColumns()}
          defaultSort="-aangemaaktOp"
          empty={<p>{t('importen.leeg')}</p>}
        />
      </Card>
    </Page>
  );
}

function useImportColumns(): ColumnDef<Import>[] {
  const { t } = useTranslation();
  const { moment, number } = useFormat();
  const amount = (key: 'rijen' | 'nieuw' | 'gewijzigd' | 'geweigerd'): ColumnDef<Import> => ({
    header: t(`importen.${key}`),
    meta: { numeric: true },
    cell: ({ row: { original } }) => number(original[key]),
  });
  return [
    {
      header: t('importen.bestand'),
      meta: { names: true },
      cell: ({ row: { original } }) => <Link to={paths.import(original.id)}>{original.bestandsnaam}</Link>,
    },
    { header: t('importen.bron'), cell: ({ row: { original } }) => original.bron },
    {
      header: t('importen.wanneer'),
      cell: ({ row: { original } }) => moment(original.aangemaaktOp),
    },
    { header: t('importen.door'), cell: ({ row: { original } }) => original.actor?.naam },
    { header: t('importen.status'), cell: ({ row: { original } }) => <ImportStatusLabel status={original.status} /> },
    amount('rijen'),
    amount('nieuw'),
    amount('gewijzigd'),
    amount('geweigerd'),
  ];
}
