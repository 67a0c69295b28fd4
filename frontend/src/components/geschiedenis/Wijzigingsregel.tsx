import { useTranslation } from 'react-i18next';
import type { Wijziging } from '@/api/models';
import { changeText, fieldValueText } from '@/components/valueText';
import { useFormat } from '@/i18n/useFormat';
import { Badge } from '@/ui/StatusLabel';

/** Fields that say nothing to a person. */
const technical = new Set(['versie', 'gewijzigdOp', 'aangemaaktOp']);

/** One change: what, by whom, when and why, and what each changed field was before. */
export function Wijzigingsregel({ wijziging }: { wijziging: Wijziging }) {
  const { t } = useTranslation();
  const { moment, date } = useFormat();
  const vorige: Record<string, unknown> = wijziging.vorige;
  // What was removed has no content any more, and is called what it was called.
  const inhoud: Record<string, unknown> = wijziging.inhoud ?? vorige;
  const name = inhoud['naam'] ?? inhoud['titel'];
  const fields = wijziging.operatie === 'gewijzigd' ? wijziging.velden.filter((field) => !technical.has(field)) : [];
  const shown = (field: string, value: unknown): string => {
    if (value === null || value === undefined || value === '') return '–';
    if (typeof value === 'boolean') return t(value ? 'algemeen.ja' : 'algemeen.nee');
    if (typeof value === 'string')
      return /^\d{4}-\d{2}-\d{2}$/.test(value) ? date(value) : fieldValueText(wijziging.soort, field, value);
    return typeof value === 'number' ? String(value) : '…';
  };
  return (
    <li className="geschiedenis-regel">
      <p>
        <Badge>{changeText('soort', wijziging.soort)}</Badge> {typeof name === 'string' && <strong>{name}</strong>}{' '}
        {changeText('operatie', wijziging.operatie)}
      </p>
      {fields.length > 0 && (
        <ul>
          {fields.map((field) => (
            <li key={field}>
              {changeText('veld', field)}: {shown(field, vorige[field])} → {shown(field, inhoud[field])}
            </li>
          ))}
        </ul>
      )}
      {wijziging.reden && <p>{wijziging.reden}</p>}
      <p className="subtle">
        {moment(wijziging.gebeurdOp)}
        {wijziging.actorNaam && ` ${t('algemeen.door', { naam: wijziging.actorNaam })}`}
      </p>
    </li>
  );
}
