import { Escalatiestatus } from '@/api/generated/codeLists';
import type { Escalatie } from '@/api/models';

/** Whether a case in this status still has to be settled. */
const isOpen: Record<Escalatie['status'], boolean> = {
  concept: true,
  gemeld: true,
  inBehandeling: true,
  opgeschort: true,
  opgelost: false,
  afgewezen: false,
  ingetrokken: false,
};

export const openStatussen = Escalatiestatus.filter((status) => isOpen[status]);
