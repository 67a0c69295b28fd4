import { expect, test } from 'vitest';
import type { Planfase } from '@/api/models';
import { faseNaam, isOverdue, todayIn } from './fase';

const fase = (different: Partial<Planfase>): Planfase => ({
  id: '1',
  sleutelprojectId: 'p',
  soort: 'ontwikkel',
  volgorde: 3,
  naam: 'Ontwikkel',
  status: 'lopend',
  geplandeStart: '2026-01-01',
  geplandEinde: '2026-12-31',
  werkelijkeStart: null,
  werkelijkEinde: null,
  metAfwijking: false,
  poort: { open: false, belemmeringen: [] },
  versie: 1,
  mogelijkheden: {},
  ...different,
});

test('today stands in the first phase that is not closed, as far as its dates say', () => {
  const closed = fase({ soort: 'definitie', status: 'afgesloten' });
  expect(todayIn([closed, fase({})], '2026-07-02')).toMatchObject({ fase: { soort: 'ontwikkel' } });
  expect(todayIn([fase({})], '2026-07-02')?.part).toBeCloseTo(0.5, 2);
  expect(todayIn([fase({ werkelijkeStart: '2026-06-01', geplandEinde: '2026-06-30' })], '2026-12-01')?.part).toBe(1);
  expect(todayIn([fase({})], '2025-12-01')?.part).toBe(0);
});

test('without dates, or when all is closed, today stands nowhere', () => {
  expect(todayIn([fase({ geplandEinde: null })], '2026-07-02')).toBeNull();
  expect(todayIn([fase({ status: 'afgesloten' })], '2026-07-02')).toBeNull();
});

test('a phase is overdue from the day after its planned end until it closes', () => {
  expect(isOverdue(fase({}), '2026-12-31')).toBe(false);
  expect(isOverdue(fase({}), '2027-01-01')).toBe(true);
  expect(isOverdue(fase({ status: 'afgesloten' }), '2027-01-01')).toBe(false);
});

test('a phase has the own name of the municipality, else the usual one', () => {
  expect(faseNaam(fase({ naam: 'Bouwrijp maken' }))).toBe('Bouwrijp maken');
  expect(faseNaam(fase({}))).toBe('Ontwikkel');
});
