import { useTranslation } from 'react-i18next';
import type { Import } from '@/api/models';
import { DataTable } from '@/ui/DataTable';
import { Notice } from '@/ui/Notice';
import { Totalen } from './Totalen';
import { useRijColumns } from './useRijColumns';

/** What the import would do, and the rows that deserve a look; nothing has been kept yet. */
export function Proefverslag({ verslag }: { verslag: Import }) {
  const { t } = useTranslation();
  const columns = useRijColumns();
  const refused = verslag.geweigerd > 0;
  const attention = verslag.aandacht ?? [];
  return (
    <section className="stack" aria-label={t('importen.verslag')}>
      <Notice tone={refused ? 'warning' : 'positive'} title={t('importen.proefKlaar')} announced>
        {t(refused ? 'importen.proefMetFouten' : 'importen.proefGoed', { count: verslag.geweigerd })}
      </Notice>
      <Totalen verslag={verslag} />
      {attention.length > 0 && (
        <>
          <h2>{t('importen.aandacht')}</h2>
          <DataTable
            caption={t('importen.aandacht')}
            columns={columns}
            rows={attention}
            rowId={({ rij }) => String(rij)}
          />
        </>
      )}
    </section>
  );
}
