import { useTranslation } from 'react-i18next';
import type { Handeling } from '@/api/models';
import { useFormat } from '@/i18n/useFormat';
import { todayInAmsterdam } from '@/lib/dates';
import { useZin } from './useZin';
import { gewijzigdeVelden } from './velden';
import './Geschiedenis.css';

/** Acts under the day on which they happened, one sentence each. */
export function Handelingen({ handelingen, inProject }: { handelingen: Handeling[]; inProject?: boolean }) {
  const { date } = useFormat();
  const days = new Map<string, Handeling[]>();
  for (const act of handelingen) {
    const day = todayInAmsterdam(new Date(act.gebeurdOp));
    days.set(day, [...(days.get(day) ?? []), act]);
  }
  return [...days].map(([day, acts]) => (
    <section key={day} className="geschiedenis-dag">
      <h3>{date(day)}</h3>
      <ol className="geschiedenis">
        {acts.map((act) => (
          <Regel key={act.cursor} act={act} inProject={inProject} />
        ))}
      </ol>
    </section>
  ));
}

/** One act: what, when, why; and of a plain change what each field was before. */
function Regel({ act, inProject }: { act: Handeling; inProject?: boolean }) {
  const { t } = useTranslation();
  const { time } = useFormat();
  const { shown } = useZin();
  const velden = gewijzigdeVelden(act, t);
  return (
    <li className="geschiedenis-regel">
      <time dateTime={act.gebeurdOp}>{time(act.gebeurdOp)}</time>
      <div>
        <p>
          {shown(act)}
          {inProject && act.wortel && act.wortel.naam !== act.wijzigingen[0]?.naam && (
            <span className="subtle"> · {act.wortel.naam}</span>
          )}
        </p>
        {velden.length > 0 && <p className="subtle">{velden.join(' · ')}</p>}
        {act.reden && <p className="geschiedenis-reden">{act.reden}</p>}
      </div>
    </li>
  );
}
