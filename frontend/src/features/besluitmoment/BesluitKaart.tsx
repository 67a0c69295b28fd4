import { useTranslation } from 'react-i18next';
import type { Besluit } from '@/api/models';
import { useFormat } from '@/i18n/useFormat';
import { StatusLabel, type Tone } from '@/ui/StatusLabel';

const tones: Record<Besluit['uitkomst'], Tone> = {
  positief: 'positive',
  positiefOnderVoorwaarden: 'positive',
  aangehouden: 'warning',
  negatief: 'negative',
};

/** One decision: outcome, date, conditions, and where it is to be found. */
export function BesluitKaart({ besluit }: { besluit: Besluit }) {
  const { t } = useTranslation();
  const { date, moment } = useFormat();
  return (
    <div className="besluit">
      <p className="row">
        <StatusLabel tone={tones[besluit.uitkomst]}>{t(`waarde.uitkomst.${besluit.uitkomst}`)}</StatusLabel>
        {date(besluit.datum)}
      </p>
      {besluit.voorwaarden.length > 0 && (
        <ul>
          {besluit.voorwaarden.map(({ tekst, uiterlijk }) => (
            <li key={tekst}>
              {tekst}
              {uiterlijk && ` (${t('besluitmoment.uiterlijk', { datum: date(uiterlijk) })})`}
            </li>
          ))}
        </ul>
      )}
      {besluit.toelichting && <p>{besluit.toelichting}</p>}
      <p className="subtle">
        {[besluit.vindplaats, besluit.mandaat].filter(Boolean).join(' · ')}{' '}
        {t('besluitmoment.geregistreerd', { op: moment(besluit.gebeurdOp) })}
        {besluit.actor && ` ${t('algemeen.door', { naam: besluit.actor.naam })}`}
      </p>
    </div>
  );
}
