import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRead } from '@/api/queries';
import { Loaded } from '@/components/Loaded';
import { useFormat } from '@/i18n/useFormat';
import { paths } from '@/lib/paths';
import { StatusLabel } from '@/ui/StatusLabel';
import { Lijst, Rij } from './Aandacht';

/** How many imports are shown. */
const shown = 5;

/** The last imports, and what became of them. */
export function ImportKaart() {
  const { t } = useTranslation();
  const { moment, number } = useFormat();
  return (
    <Loaded query={useRead('listImporten', { query: { limit: shown } })}>
      {({ resultaten }) => (
        <Lijst
          title={t('overzicht.importen')}
          empty={t('overzicht.geenImporten')}
          actions={<Link to={paths.nieuweImport}>{t('overzicht.nieuweImport')}</Link>}
        >
          {resultaten.map(({ id, bestandsnaam, aangemaaktOp, status, geweigerd }) => (
            <Rij
              key={id}
              what={<Link to={paths.import(id)}>{bestandsnaam}</Link>}
              where={moment(aangemaaktOp)}
              state={
                <>
                  {geweigerd > 0 && t('overzicht.geweigerdeRijen', { count: geweigerd, aantal: number(geweigerd) })}
                  <StatusLabel tone={status === 'verwerkt' ? 'positive' : status === 'bezig' ? 'info' : 'negative'}>
                    {t(`waarde.importStatus.${status}`)}
                  </StatusLabel>
                </>
              }
            />
          ))}
        </Lijst>
      )}
    </Loaded>
  );
}
