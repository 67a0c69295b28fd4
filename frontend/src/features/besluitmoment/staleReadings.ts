import type { Operation } from '@/api/operation';

/** What changes when a decision moment does. */
export const staleReadings: Operation[] = ['listBesluitmomenten', 'listPlanfasen', 'listGeschiedenisVanSleutelproject'];
