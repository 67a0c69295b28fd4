import { Link } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useRead } from '@/api/queries';
import { EscalatieKlok } from '@/components/EscalatieKlok';
import { LinkButton } from '@/components/LinkButton';
import { Loaded } from '@/components/Loaded';
import { EscalatieStatusLabel } from '@/components/StatusLabels';
import { useFormat } from '@/i18n/useFormat';
import { paths } from '@/lib/paths';
import { useAddressId } from '@/lib/useAddressId';
import { Card } from '@/ui/Card';
import { DataTable } from '@/ui/DataTable';
import { EmptyState } from '@/ui/States';

/** The escalaties of a project, open ones first as the server orders them. */
export function EscalatiesTab() {
  const { t } = useTranslation();
  const { date } = useFormat();
  const id = useAddressId();
  const project = useRead('getSleutelproject', { path: { id } }).data;
  const escalaties = useRead('listEscalaties', { query: { sleutelprojectId: id, limit: 200 } });
  return (
    <Card
      title={t('escalatie.meervoud')}
      actions={
        project?.mogelijkheden.escalatieMelden?.mag && (
          <LinkButton
            to={paths.nieuweEscalatie}
            search={{ sleutelprojectId: id }}
            variant="primary"
            icon={<Plus aria-hidden="true" />}
          >
            {t('escalatie.melden')}
          </LinkButton>
        )
      }
    >
      <Loaded query={escalaties}>
        {({ resultaten }) =>
          resultaten.length === 0 ? (
            <EmptyState title={t('escalatie.geen')} />
          ) : (
            <DataTable
              caption={t('escalatie.meervoud')}
              rows={resultaten}
              rowId={(escalatie) => escalatie.id}
              columns={[
                {
                  id: 'titel',
                  header: t('escalatie.titel'),
                  meta: { names: true },
                  cell: ({ row: { original } }) => <Link to={paths.escalatie(original.id)}>{original.titel}</Link>,
                },
                {
                  id: 'mijlpaal',
                  header: t('mijlpaal.enkelvoud'),
                  cell: ({ row }) => row.original.mijlpaal?.naam ?? '–',
                },
                {
                  id: 'niveau',
                  header: t('escalatie.niveau'),
                  cell: ({ row: { original } }) => `${original.niveau}. ${original.niveauNaam}`,
                },
                {
                  id: 'status',
                  header: t('sleutelproject.status'),
                  cell: ({ row }) => <EscalatieStatusLabel status={row.original.status} />,
                },
                {
                  id: 'klok',
                  header: t('escalatie.klok'),
                  cell: ({ row: { original } }) => <EscalatieKlok escalatie={original} />,
                },
                {
                  id: 'afhandelenVoor',
                  header: t('escalatie.afhandelenVoor'),
                  cell: ({ row: { original } }) => (original.afhandelenVoor ? date(original.afhandelenVoor) : '–'),
                },
              ]}
            />
          )
        }
      </Loaded>
    </Card>
  );
}
