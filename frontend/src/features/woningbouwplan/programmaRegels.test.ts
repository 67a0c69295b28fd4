import { expect, test } from 'vitest';
import {
  dubbele,
  invoerVan,
  nieuweRegel,
  programmaSchema,
  regelVan,
  totalen,
  type Invoerregel,
} from './programmaRegels';

const regel = (different: Partial<Invoerregel> = {}): Invoerregel => ({
  ...nieuweRegel(undefined),
  jaar: '2028',
  gepland: '120',
  ...different,
});

test('homes to build and to demolish are counted apart; what was demolished is no home realised', () => {
  const rows = [regel({ gerealiseerd: '20' }), regel({ soort: 'sloop', gepland: '30', gerealiseerd: '30' })];
  expect(totalen(rows)).toEqual({ bruto: 120, sloop: 30, netto: 90, gerealiseerd: 20, restcapaciteit: 100 });
});

test('what is half typed counts for nothing', () => {
  expect(totalen([regel(), regel({ gepland: '' }), regel({ gepland: '1,5' })]).bruto).toBe(120);
});

test('a row survives the way to the form and back, its unknown year too', () => {
  const known = regelVan(regel());
  const unknown = regelVan(regel({ jaar: '' }));
  expect(known.jaar).toBe(2028);
  expect(unknown.jaar).toBeNull();
  expect(regelVan(invoerVan(known))).toEqual(known);
  expect(regelVan(invoerVan(unknown))).toEqual(unknown);
});

test('each combination may stand once', () => {
  expect(dubbele([regel(), regel({ soort: 'sloop' }), regel({ jaar: ' 2028', gepland: '3' })])).toEqual([2]);
});

test('a row that stands twice is told beside the other faults of that row', () => {
  const { error } = programmaSchema.safeParse({ regels: [regel(), regel({ gepland: 'x' })] });
  expect(error?.issues.map(({ path }) => path.join('.')).sort()).toEqual(['regels.1.dubbel', 'regels.1.gepland']);
});

test('years and numbers are whole and within bounds; the year may be left open', () => {
  const fits = (different: Partial<Invoerregel>) => programmaSchema.safeParse({ regels: [regel(different)] }).success;
  expect(fits({ jaar: '' })).toBe(true);
  expect(fits({ jaar: '12' })).toBe(false);
  expect(fits({ gepland: '-1' })).toBe(false);
  expect(fits({ gepland: '100001' })).toBe(false);
  expect(fits({ gerealiseerd: '' })).toBe(false);
});
