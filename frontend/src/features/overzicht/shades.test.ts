import { expect, test } from 'vitest';
import { shadeLimits, shadeOf } from './shades';
import { tegels } from './tegels';

test('shades begin at round numbers', () => {
  expect(shadeLimits([0, 3100, 7300])).toEqual([1, 2000, 4000, 6000]);
  expect(shadeLimits([12, 380])).toEqual([1, 100, 200, 300]);
  expect(shadeLimits([1, 3])).toEqual([1, 2, 3]);
  expect(shadeLimits([0, 0])).toEqual([]);
  expect(shadeLimits([])).toEqual([]);
});

test('nothing has no shade, the most the darkest', () => {
  const limits = shadeLimits([0, 3100, 7300]);
  expect([0, 1, 1999, 2000, 7300].map((value) => shadeOf(value, limits))).toEqual([0, 1, 1, 2, 4]);
});

test('no two municipalities stand on one place of the map', () => {
  const places = Object.values(tegels).map(([column, row]) => `${column} ${row}`);
  expect(new Set(places).size).toBe(places.length);
  expect(places).toHaveLength(25);
});
