import type { Operation } from '@/api/operation';

/** What a change of a plan, or of its programme, makes stale: a project counts the homes of its plans. */
export const stalePlans: Operation[] = [
  'getWoningbouwplan',
  'getProgramma',
  'listGeschiedenisVanWoningbouwplan',
  'listWoningbouwplannen',
  'listPlannenVanProject',
  'getSleutelproject',
  'listSleutelprojecten',
  'getOverzicht',
];
