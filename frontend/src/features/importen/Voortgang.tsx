import { useTranslation } from 'react-i18next';
import type { Import } from '@/api/models';
import { useRead } from '@/api/queries';
import { useFormat } from '@/i18n/useFormat';

/** An import that is under way is looked at again every second. */
export function whileUnderWay(verslag: Import | undefined): number | false {
  return verslag?.status === 'bezig' && 1000;
}

/** How far an import is: first its rows are judged, then the good ones are written. */
export function Voortgang({ verslag }: { verslag: Import }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  if (!verslag.voortgang) return null;
  const { beoordeeld, teSchrijven } = verslag.voortgang;
  const writing = beoordeeld === verslag.rijen;
  const done = writing ? verslag.rijen - teSchrijven : beoordeeld;
  const label = t(writing ? 'importen.rijenVerwerkt' : 'importen.rijenBeoordeeld', {
    gedaan: number(done),
    rijen: number(verslag.rijen),
  });
  return (
    <p>
      <progress aria-label={label} value={done} max={verslag.rijen} /> {label}
    </p>
  );
}

/** The progress of the import that was just sent: the newest of mine. */
export function LopendeImport() {
  const { t } = useTranslation();
  const newest = useRead('listImporten', { query: { limit: 1 } }, { again: () => 1000 }).data?.resultaten[0];
  return newest?.voortgang ? <Voortgang verslag={newest} /> : <progress aria-label={t('algemeen.laden')} />;
}
