import { expect, test } from 'vitest';
import { barsOf, roundUp } from './years';

const year = (jaar: number | null, hard: number) => ({ jaar, gerealiseerd: 0, hard, zacht: 0, onbekend: 0 });

test('the drawing holds the years around this one, also those without homes; the far ones and those without a year are for the table', () => {
  const bars = barsOf([year(1998, 5), year(2027, 10), year(2029, 20), year(2060, 1), year(null, 7)], 2026);
  expect(bars.map(({ jaar, hard }) => [jaar, hard])).toEqual([
    [2026, 0],
    [2027, 10],
    [2028, 0],
    [2029, 20],
  ]);
});

test('an axis ends at a round number', () => {
  expect([0, 7, 18, 430, 501, 1000].map(roundUp)).toEqual([1, 8, 20, 500, 600, 1000]);
});
