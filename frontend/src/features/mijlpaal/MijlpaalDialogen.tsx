import type { Mijlpaal, Verschuiving } from '@/api/models';
import { CorrectieDialoog } from './CorrectieDialoog';
import { MijlpaalDialoog } from './MijlpaalDialoog';
import { RealiseerDialoog } from './RealiseerDialoog';
import { VerloopDialoog } from './VerloopDialoog';
import { VerschuifDialoog } from './VerschuifDialoog';
import { VervalDialoog } from './VervalDialoog';
import { VerwijderDialoog } from './VerwijderDialoog';

/** What the person wants to do with a milestone. */
export type MijlpaalHandeling =
  | { soort: 'nieuw' }
  /** `naar` is the date that was chosen on the timeline. */
  | { soort: 'verschuiven'; mijlpaal: Mijlpaal; naar?: string }
  | {
      soort: 'realiseren' | 'wijzigen' | 'corrigeren' | 'laatVervallen' | 'verwijderen' | 'verloop';
      mijlpaal: Mijlpaal;
    };

interface MijlpaalDialogenProps {
  projectId: string;
  /** All milestones of the project, to choose from what one waits for. */
  mijlpalen: Mijlpaal[];
  today: string;
  handeling: MijlpaalHandeling;
  /** Told what a move would do while one decides. */
  onProef?: (proef: Verschuiving | null) => void;
  onClose: () => void;
}

/** The dialog that goes with the act. */
export function MijlpaalDialogen({ projectId, mijlpalen, today, handeling, onProef, onClose }: MijlpaalDialogenProps) {
  switch (handeling.soort) {
    case 'nieuw':
      return <MijlpaalDialoog {...{ projectId, mijlpalen, onClose }} />;
    case 'wijzigen':
      return <MijlpaalDialoog {...{ projectId, mijlpalen, onClose }} mijlpaal={handeling.mijlpaal} />;
    case 'verschuiven':
      return (
        <VerschuifDialoog mijlpaal={handeling.mijlpaal} naar={handeling.naar} onProef={onProef} onClose={onClose} />
      );
    case 'realiseren':
      return <RealiseerDialoog mijlpaal={handeling.mijlpaal} today={today} onClose={onClose} />;
    case 'corrigeren':
      return <CorrectieDialoog mijlpaal={handeling.mijlpaal} onClose={onClose} />;
    case 'laatVervallen':
      return <VervalDialoog mijlpaal={handeling.mijlpaal} onClose={onClose} />;
    case 'verwijderen':
      return <VerwijderDialoog mijlpaal={handeling.mijlpaal} onClose={onClose} />;
    case 'verloop':
      return <VerloopDialoog mijlpaal={handeling.mijlpaal} onClose={onClose} />;
  }
}
