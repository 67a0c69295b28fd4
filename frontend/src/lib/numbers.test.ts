import { expect, test } from 'vitest';
import { formatDifference, formatNumber } from './numbers';

test('numbers are grouped as in the language', () => {
  expect(formatNumber(1234, 'nl')).toBe('1.234');
  expect(formatNumber(1234, 'en')).toBe('1,234');
});

test('differences bear their sign', () => {
  expect(formatDifference(12, 'nl')).toBe('+12');
  expect(formatDifference(-3, 'nl')).toBe('−3');
  expect(formatDifference(0, 'nl')).toBe('0');
});
