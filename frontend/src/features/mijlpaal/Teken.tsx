import type { MijlpaalStatus } from '@/api/models';
import { mijlpaalTones } from '@/components/StatusLabels';
import { toneSigns } from '@/ui/StatusLabel';
import './Teken.css';

interface TekenProps {
  status: MijlpaalStatus | null | undefined;
  /** As it would be: an outline. */
  ghost?: boolean;
}

/** What stands on the axis for a milestone: the colour and sign of its state, a disc when it happened, a diamond while it is expected. */
export function Teken({ status, ghost }: TekenProps) {
  const tone = mijlpaalTones[status ?? 'opSchema'];
  const shape = status === 'behaald' ? 'schijf' : status === 'vervallen' ? 'kruis' : 'ruit';
  const sign = status === 'vervallen' ? '✕' : status === 'opSchema' || !status ? '' : toneSigns[tone];
  return (
    <span aria-hidden="true" className={`teken teken-${shape} tone-${tone}`} data-ghost={ghost || undefined}>
      <span>{sign}</span>
    </span>
  );
}
