import { expect, test } from 'vitest';
import { afhandeling, settlement } from './afhandeling';

const settled = { uitkomst: 'afspraak', toelichting: 'Omdat', gevolg: { naar: '', oorzaak: '' } };
const moved = { ...settled, gevolg: { naar: '2027-03-01', oorzaak: 'stikstof' } };

test('settling asks for an outcome', () => {
  expect(afhandeling.safeParse({ ...settled, uitkomst: '' }).success).toBe(false);
  expect(afhandeling.safeParse(settled).success).toBe(true);
});

test('a milestone moves only with a cause', () => {
  const refused = afhandeling.safeParse({ ...moved, gevolg: { naar: '2027-03-01', oorzaak: '' } });
  expect(refused.error?.issues.map(({ path }) => path)).toEqual([['gevolg', 'oorzaak']]);
  expect(afhandeling.safeParse(moved).success).toBe(true);
});

test('an effect is sent only with a new date, and only for a case about a milestone', () => {
  expect(settlement(moved, 'm').gevolg).toEqual({ mijlpaalId: 'm', naar: '2027-03-01', oorzaak: 'stikstof' });
  expect(settlement(settled, 'm')).toEqual({ soort: 'afhandeling', uitkomst: 'afspraak', toelichting: 'Omdat' });
  expect(settlement(moved, undefined).gevolg).toBeUndefined();
});
