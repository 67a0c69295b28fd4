import { useTranslation } from 'react-i18next';
import type { Escalatie } from '@/api/models';
import { StatusLabel } from '@/ui/StatusLabel';
import { clockOf } from './clock';

/** The clock of a case in a colour and in words; nothing for a draft or a closed case. */
export function EscalatieKlok({ escalatie }: { escalatie: Escalatie }) {
  const { t } = useTranslation();
  const clock = clockOf(escalatie);
  if (!clock) return null;
  return (
    <StatusLabel tone={clock.tone}>
      {'count' in clock ? t(`waarde.klok.${clock.word}`, { count: clock.count }) : t(`waarde.klok.${clock.word}`)}
    </StatusLabel>
  );
}
