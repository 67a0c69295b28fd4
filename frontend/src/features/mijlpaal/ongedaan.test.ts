import { expect, test } from 'vitest';
import type { Verschuiving } from '@/api/models';
import { mijlpaal } from '@/test/mijlpaal';
import { correctiesOf } from './ongedaan';

const shift = (volgersMee: boolean): Verschuiving =>
  ({
    van: '2026-12-15',
    vanPrecisie: 'maand',
    mijlpaal: mijlpaal({ id: 'moved', versie: 4 }),
    volgersMee,
    gevolgen: [{ mijlpaalId: 'follower', van: '2027-03-01', naar: '2027-04-01', precisie: 'dag' }],
  }) as unknown as Verschuiving;

test('a move is taken back by a correction of each milestone that moved, to where it was', () => {
  expect(correctiesOf(shift(true))).toMatchObject([
    { path: { id: 'moved' }, ifMatch: 4, body: { veld: 'prognosedatum', naar: '2026-12-15', precisie: 'maand' } },
    { path: { id: 'follower' }, body: { veld: 'prognosedatum', naar: '2027-03-01', precisie: 'dag' } },
  ]);
});

test('followers that stayed where they were are left there', () => {
  expect(correctiesOf(shift(false)).map(({ path }) => path.id)).toEqual(['moved']);
});
