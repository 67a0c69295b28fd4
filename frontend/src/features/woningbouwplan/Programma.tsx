import { useTranslation } from 'react-i18next';
import { useRead } from '@/api/queries';
import { Loaded } from '@/components/Loaded';
import { useFormat } from '@/i18n/useFormat';
import { DataTable } from '@/ui/DataTable';

/** What a plan builds and demolishes, per year and kind of home. */
export function Programma({ id }: { id: string }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const programma = useRead('getProgramma', { path: { id } });
  return (
    <Loaded query={programma}>
      {({ regels }) =>
        regels.length === 0 ? (
          <p>{t('woningbouwplan.programmaLeeg')}</p>
        ) : (
          <DataTable
            caption={t('woningbouwplan.programma')}
            rows={regels}
            rowId={({ jaar, woningtype, betaalbaarheid, soort }) => [jaar, woningtype, betaalbaarheid, soort].join('/')}
            columns={[
              {
                id: 'jaar',
                header: t('woningbouwplan.jaar'),
                meta: { names: true },
                cell: ({ row }) => row.original.jaar ?? t('woningbouwplan.jaarOnbekend'),
              },
              {
                id: 'soort',
                header: t('woningbouwplan.soort'),
                cell: ({ row }) =>
                  row.original.soort === 'sloop' ? t('waarde.programmasoort.sloop') : t('waarde.programmasoort.bouw'),
              },
              { id: 'woningtype', header: t('woningbouwplan.woningtype'), cell: ({ row }) => row.original.woningtype },
              {
                id: 'betaalbaarheid',
                header: t('woningbouwplan.betaalbaarheid'),
                cell: ({ row }) => row.original.betaalbaarheid,
              },
              {
                id: 'gepland',
                header: t('woningbouwplan.gepland'),
                meta: { numeric: true },
                cell: ({ row }) => number(row.original.gepland),
              },
              {
                id: 'gerealiseerd',
                header: t('woningbouwplan.gerealiseerd'),
                meta: { numeric: true },
                cell: ({ row }) => number(row.original.gerealiseerd),
              },
            ]}
          />
        )
      }
    </Loaded>
  );
}
