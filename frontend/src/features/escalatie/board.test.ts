import { expect, test } from 'vitest';
import type { Escalatie, Escalatieladder } from '@/api/models';
import { boardColumns } from './board';

function ladder(versie: number, probleemhouder: 'gemeente' | 'provincie', names: string[]): Escalatieladder {
  return { versie, probleemhouder, niveaus: names.map((naam) => ({ naam })) } as Escalatieladder;
}

const standing = (id: string, niveauNaam: string) => ({ id, niveauNaam }) as Escalatie;

test('an empty level keeps its column, and the newest ladder gives the order', () => {
  const ladders = [
    ladder(1, 'gemeente', ['Oud']),
    ladder(2, 'gemeente', ['Wethouder', 'Gedeputeerde']),
    ladder(1, 'provincie', ['Opgavemanager']),
  ];
  const columns = boardColumns(ladders, [standing('a', 'Gedeputeerde')]);
  expect(columns.map(({ naam, cases }) => [naam, cases.length])).toEqual([
    ['Wethouder', 0],
    ['Gedeputeerde', 1],
  ]);
});

test('a case on another ladder gets a column of its own, or shares that of the same people', () => {
  const ladders = [ladder(1, 'gemeente', ['Wethouder', 'Gedeputeerde'])];
  const columns = boardColumns(ladders, [standing('a', 'Opgavemanager'), standing('b', 'Gedeputeerde')]);
  expect(columns.map(({ naam, cases }) => [naam, cases.map(({ id }) => id)])).toEqual([
    ['Wethouder', []],
    ['Gedeputeerde', ['b']],
    ['Opgavemanager', ['a']],
  ]);
});
