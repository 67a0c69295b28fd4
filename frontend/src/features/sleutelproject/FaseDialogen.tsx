import { Suspense } from 'react';
import type { Planfase, Sleutelproject } from '@/api/models';
import { lazily } from '@/lib/lazily';
import type { Overgang } from './FaseovergangDialoog';

const PlanfaseDialoog = lazily(() => import('./PlanfaseDialoog'), 'PlanfaseDialoog');
const FaseovergangDialoog = lazily(() => import('./FaseovergangDialoog'), 'FaseovergangDialoog');

/** What the person wants to do with a phase. */
export interface FaseHandeling {
  soort: 'planning' | Overgang;
  fase: Planfase;
}

interface FaseDialogenProps {
  project: Sleutelproject;
  handeling: FaseHandeling | null;
  onClose: () => void;
}

/** The dialog that goes with the act. */
export function FaseDialogen({ project, handeling, onClose }: FaseDialogenProps) {
  return (
    <Suspense>
      {handeling?.soort === 'planning' && <PlanfaseDialoog fase={handeling.fase} onClose={onClose} />}
      {handeling && handeling.soort !== 'planning' && (
        <FaseovergangDialoog project={project} fase={handeling.fase} soort={handeling.soort} onClose={onClose} />
      )}
    </Suspense>
  );
}
