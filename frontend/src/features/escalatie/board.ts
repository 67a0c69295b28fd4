import type { Escalatie, Escalatieladder } from '@/api/models';

export interface Column {
  /** The name of the level: who is aan zet. */
  naam: string;
  cases: Escalatie[];
}

/** The newest version of the ladder of this probleemhouder. */
export function currentLadder(ladders: Escalatieladder[], probleemhouder: Escalatieladder['probleemhouder']) {
  return ladders
    .filter((ladder) => ladder.probleemhouder === probleemhouder)
    .sort((a, b) => b.versie - a.versie)
    .at(0);
}

/**
 * The columns of the board: every level of a municipality's ladder, from the lowest up, then the levels that only cases on another ladder stand at.
 * Levels with one name are one column: there the same people are aan zet.
 */
export function boardColumns(ladders: Escalatieladder[], cases: Escalatie[]): Column[] {
  const usual = currentLadder(ladders, 'gemeente')?.niveaus.map(({ naam }) => naam) ?? [];
  const names = new Set([...usual, ...cases.map(({ niveauNaam }) => niveauNaam)]);
  return [...names].map((naam) => ({ naam, cases: cases.filter(({ niveauNaam }) => niveauNaam === naam) }));
}
