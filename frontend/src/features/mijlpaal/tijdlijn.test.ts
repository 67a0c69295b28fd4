import { expect, test } from 'vitest';
import type { Verschuiving } from '@/api/models';
import { mijlpaal } from '@/test/mijlpaal';
import {
  actualDate,
  axisOf,
  clampedPart,
  dateAt,
  firstOf,
  groupsOf,
  partOf,
  schakelsOf,
  spokenOf,
  ticksOf,
  zooms,
} from './tijdlijn';

const today = '2026-11-23';
const plan = mijlpaal({ id: 'plan', prognosedatum: '2027-03-01' });
const permit = mijlpaal({
  id: 'permit',
  fase: 'bouwplan',
  basisdatum: '2027-06-01',
  prognosedatum: '2027-06-01',
  afhankelijkVan: ['plan'],
});
const achieved = mijlpaal({
  id: 'achieved',
  status: 'behaald',
  prognosedatum: '2026-12-15',
  realisatiedatum: '2026-11-01',
  realisatiePrecisie: 'dag',
});

test('the phases stand in their order, and within one what is expected first comes first', () => {
  const early = mijlpaal({ id: 'early', prognosedatum: '2027-01-01' });
  const groups = groupsOf([permit, plan, achieved, early]);
  expect(groups.map(({ fase }) => fase)).toEqual(['ontwikkel', 'bouwplan']);
  expect(groups[0]?.open.map(({ id }) => id)).toEqual(['early', 'plan']);
  expect(groups[0]?.done.map(({ id }) => id)).toEqual(['achieved']);
});

test('who looks for work begins at what is late, else at what comes first', () => {
  const late = { ...permit, status: 'teLaat' as const };
  expect(firstOf(groupsOf([plan, late]))?.id).toBe('permit');
  expect(firstOf(groupsOf([plan, permit]))?.id).toBe('plan');
  expect(firstOf(groupsOf([achieved]))?.id).toBe('achieved');
  expect(firstOf([])).toBeUndefined();
});

test('the whole axis shows every day, with room on both sides', () => {
  const axis = axisOf(['2024-11-01', '2031-07-28'], today, 'alles', 0);
  expect(partOf(axis, '2024-11-01')).toBeGreaterThan(0);
  expect(partOf(axis, '2031-07-28')).toBeLessThan(1);
});

test('a window holds today and moves by half of itself', () => {
  for (const zoom of ['jaar', 'kwartaal'] as const) {
    const axis = axisOf(['2031-07-28'], today, zoom, 0);
    expect(partOf(axis, today)).toBeGreaterThan(0);
    expect(partOf(axis, today)).toBeLessThan(0.5);
    expect(partOf(axis, '2031-07-28')).toBeGreaterThan(1);
    expect(clampedPart(axis, '2031-07-28')).toBe(1);
    const moved = axisOf([], today, zoom, 1);
    expect(moved.from - axis.from).toBe(Math.floor((axis.to - axis.from) / 2));
  }
});

test('later is further to the right, and a place gives its day back', () => {
  for (const zoom of zooms) {
    const axis = axisOf(['2027-03-01'], today, zoom, 0);
    expect(partOf(axis, '2027-01-15')).toBeGreaterThan(partOf(axis, '2026-12-15'));
    expect(dateAt(axis, partOf(axis, '2026-12-31'))).toBe('2026-12-31');
  }
});

test('the axis names years, a window its months, and a quarter its weeks as well', () => {
  const kinds = (zoom: (typeof zooms)[number]) =>
    new Set(ticksOf(axisOf(['2024-11-01', '2031-07-28'], today, zoom, 0)).map(({ kind }) => kind));
  expect([...kinds('alles')]).toEqual(['jaar']);
  expect(kinds('jaar')).toEqual(new Set(['maand', 'jaar']));
  expect(kinds('kwartaal')).toEqual(new Set(['maand', 'jaar', 'week']));
});

test('of a long time not every year is written', () => {
  expect(ticksOf(axisOf(['2026-01-01', '2060-01-01'], today, 'alles', 0)).length).toBeLessThanOrEqual(12);
});

test('weeks begin on Mondays', () => {
  const weeks = ticksOf(axisOf([], today, 'kwartaal', 0)).filter(({ kind }) => kind === 'week');
  expect(weeks.length).toBeGreaterThan(11);
  for (const { date } of weeks) expect(new Date(`${date}T00:00:00Z`).getUTCDay()).toBe(1);
});

test('a date in a quarter counts at its end, and what happened replaces what was expected', () => {
  expect(actualDate(mijlpaal({ prognosedatum: '2027-01-10', prognosePrecisie: 'kwartaal' }))).toBe('2027-03-31');
  expect(actualDate(achieved)).toBe('2026-11-01');
});

test('a dependency is drawn from what comes first; one that cannot hold is marked', () => {
  const axis = axisOf([], today, 'jaar', 0);
  const middles = new Map([
    ['plan', 20],
    ['permit', 60],
  ]);
  expect(schakelsOf([plan, permit], axis, middles)).toMatchObject([{ id: 'plan-permit', impossible: false }]);
  const early = { ...permit, prognosedatum: '2027-01-01' };
  expect(schakelsOf([plan, early], axis, middles)).toMatchObject([{ impossible: true }]);
  // Folded away, or outside the window: then there is nothing to draw it to.
  expect(schakelsOf([plan, permit], axis, new Map([['permit', 60]]))).toEqual([]);
  expect(schakelsOf([plan, permit], axisOf([], today, 'kwartaal', 0), middles)).toEqual([]);
});

test('a move that is tried stands on the axis beside what holds, with what would move along', () => {
  const proef = {
    mijlpaal: plan,
    volgersMee: true,
    gevolgen: [{ mijlpaalId: 'permit', naar: '2027-08-10', precisie: 'kwartaal' }],
    doorwerking: { fasen: [{ fase: 'ontwikkel', nieuwEinde: '2027-03-01' }] },
  } as unknown as Verschuiving;
  const { mijlpalen, fasen } = spokenOf(proef);
  expect([...mijlpalen]).toEqual([
    ['plan', '2027-03-01'],
    ['permit', '2027-09-30'],
  ]);
  expect([...fasen]).toEqual([['ontwikkel', '2027-03-01']]);
  expect(spokenOf({ ...proef, volgersMee: false }).mijlpalen.size).toBe(1);
  expect(spokenOf(null).mijlpalen.size).toBe(0);
});
