import { useTranslation } from 'react-i18next';
import type { Doorwerking as Effect } from '@/api/models';
import { useFormat } from '@/i18n/useFormat';

/** What a move does to the rest of its project, as the server computed it: each effect one sentence, none where there is none. */
export function Doorwerking({ doorwerking }: { doorwerking: Effect }) {
  const { t } = useTranslation();
  const { date, number, difference } = useFormat();
  const { fasen, gepasseerdeBesluiten, volgendBesluit, kernmijlpalen, woningen, vrijedag } = doorwerking;
  const moment = (besluit: NonNullable<Effect['volgendBesluit']>) => ({
    naam: besluit.naam,
    orgaan: t(`waarde.orgaan.${besluit.orgaan}`),
    datum: date(besluit.geplandeDatum),
  });
  const sentences = [
    vrijedag && t(`doorwerking.vrijedag.${vrijedag}`),
    ...fasen.map((fase) =>
      t(fase.alEerder ? 'doorwerking.faseVerder' : 'doorwerking.fase', {
        fase: fase.naam,
        einde: date(fase.geplandEinde),
        nieuw: date(fase.nieuwEinde),
        dagen: difference(fase.dagen),
      }),
    ),
    ...gepasseerdeBesluiten.map((besluit) => t('doorwerking.gepasseerd', moment(besluit))),
    volgendBesluit && t('doorwerking.volgendBesluit', moment(volgendBesluit)),
    ...kernmijlpalen.map(({ naam, van, vanPrecisie, naar, naarPrecisie }) =>
      t('doorwerking.kern', { naam, van: date(van, vanPrecisie), naar: date(naar, naarPrecisie) }),
    ),
    ...woningen.map(({ van, naar, woningen: aantal }) =>
      t('doorwerking.woningen', { aantal: number(aantal), van, naar }),
    ),
  ].filter((sentence) => typeof sentence === 'string');
  if (sentences.length === 0) return null;
  return (
    <ul className="doorwerking">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
