import { expect, test } from 'vitest';
import { mijlpaal } from '@/test/mijlpaal';
import { layoutTimeline, linesOf } from './tijdlijn';

const today = '2026-11-23';
const plan = mijlpaal({ id: 'plan', prognosedatum: '2027-03-01' });
const permit = mijlpaal({
  id: 'permit',
  fase: 'bouwplan',
  basisdatum: '2027-06-01',
  prognosedatum: '2027-06-01',
  afhankelijkVan: ['plan'],
});

test('the phases stand in their order, whatever the order of the milestones', () => {
  const { phases, rows } = layoutTimeline([permit, plan], 1000, today);
  expect(phases.map(({ fase }) => fase)).toEqual(['ontwikkel', 'bouwplan']);
  expect(rows.map(({ mijlpaal: { id } }) => id)).toEqual(['plan', 'permit']);
});

test('nothing stands outside the axis, at 320 pixels and at 4k', () => {
  for (const width of [280, 1000, 3600]) {
    const { plot, rows, ticks, today: now } = layoutTimeline([plan, permit], width, today);
    const positions = [
      ...rows.flatMap(({ basis, actual }) => [basis ?? actual, actual]),
      now,
      ...ticks.map(({ x }) => x),
    ];
    for (const x of positions) {
      expect(x).toBeGreaterThanOrEqual(plot[0]);
      expect(x).toBeLessThanOrEqual(plot[1]);
    }
  }
});

test('later is further to the right, and a position gives its date back', () => {
  const { rows, dateAt } = layoutTimeline([plan], 1000, today);
  const [row] = rows;
  expect(row?.actual).toBeGreaterThan(row?.basis ?? Infinity);
  expect(dateAt(row?.actual ?? 0)).toBe('2027-03-01');
});

test('a date in a quarter counts at its end', () => {
  const quarter = mijlpaal({ basisdatum: '2027-01-10', basisPrecisie: 'kwartaal', prognosedatum: '2027-03-31' });
  const [row] = layoutTimeline([quarter], 1000, today).rows;
  expect(row?.basis).toBe(row?.actual);
});

test('what happened replaces what was expected', () => {
  const achieved = mijlpaal({ prognosedatum: '2026-12-15', realisatiedatum: '2026-11-01', realisatiePrecisie: 'dag' });
  const { rows, today: now } = layoutTimeline([achieved], 1000, today);
  expect(rows[0]?.achieved).toBe(true);
  expect(rows[0]?.actual).toBeLessThan(now);
});

test('who may not see the baseline gets no slip', () => {
  const [row] = layoutTimeline([mijlpaal({ basisdatum: null, basisPrecisie: null })], 1000, today).rows;
  expect(row?.basis).toBeNull();
});

test('a dependency is drawn from what comes first; one that cannot hold is marked', () => {
  expect(layoutTimeline([plan, permit], 1000, today).links).toMatchObject([{ id: 'plan-permit', impossible: false }]);
  const early = { ...permit, prognosedatum: '2027-01-01' };
  expect(layoutTimeline([plan, early], 1000, today).links).toMatchObject([{ impossible: true }]);
  expect(layoutTimeline([permit], 1000, today).links).toEqual([]);
});

test('a long name takes more lines, and its row more room; nothing of it is left out', () => {
  const naam = 'Nota van uitgangspunten / programma van eisen';
  expect(linesOf(naam, 32)).toEqual(['Nota van uitgangspunten /', 'programma van eisen']);
  expect(linesOf('Omgevingsvergunningsaanvraag', 10)).toEqual(['Omgevingsv', 'ergunnings', 'aanvraag']);
  for (const width of [280, 1000]) {
    const long = layoutTimeline([mijlpaal({ id: 'a', naam: `${naam}, ${naam}` }), plan], width, today);
    const short = layoutTimeline([mijlpaal({ id: 'a', naam: 'Nota' }), plan], width, today);
    expect(long.rows[0]?.label.lines.join(' ')).toBe(`${naam}, ${naam}`);
    expect(long.height).toBeGreaterThan(short.height);
  }
});

test('the years keep their labels apart', () => {
  const far = mijlpaal({ basisdatum: '2060-01-01', prognosedatum: '2060-01-01' });
  const labelled = layoutTimeline([plan, far], 320, today).ticks.filter((tick) => tick.labelled);
  for (const [index, tick] of labelled.slice(1).entries())
    expect(tick.x - (labelled[index]?.x ?? 0)).toBeGreaterThan(35);
});
