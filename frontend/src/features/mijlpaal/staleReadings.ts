import type { Operation } from '@/api/operation';

/** The readings that any act on a milestone makes stale: the milestones, and what counts or waits for them. */
export const staleReadings: Operation[] = [
  'listMijlpalenVanProject',
  'listMijlpalen',
  'getMijlpaal',
  'listVerschuivingen',
  'listPlanfasen',
  'getSleutelproject',
  'listSleutelprojecten',
  'listGeschiedenisVanSleutelproject',
];
