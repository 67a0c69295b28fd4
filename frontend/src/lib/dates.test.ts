import { expect, test } from 'vitest';
import { addDays, daysBetween, formatDate, formatMoment, todayInAmsterdam } from './dates';

test('dates read as people write them, in the precision in which they are known', () => {
  expect(formatDate('2026-11-24', 'nl')).toBe('24 nov 2026');
  expect(formatDate('2026-11-24', 'en')).toBe('24 Nov 2026');
  expect(formatDate('2026-03-24', 'nl', 'maand')).toBe('mrt 2026');
  expect(formatDate('2026-10-01', 'nl', 'kwartaal')).toBe('4e kwartaal 2026');
  expect(formatDate('2026-01-31', 'en', 'kwartaal')).toBe('Q1 2026');
});

test('moments show the clock of the Netherlands, in summer and winter', () => {
  expect(formatMoment('2026-01-15T12:05:00Z', 'nl')).toContain('13:05');
  expect(formatMoment('2026-07-15T12:05:00Z', 'nl')).toContain('14:05');
});

test('days are counted on the calendar, whatever the clock did', () => {
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  expect(daysBetween('2026-03-30', '2026-03-28')).toBe(-2);
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
});

test('today begins at midnight in Amsterdam', () => {
  expect(todayInAmsterdam(new Date('2026-11-23T22:59:00Z'))).toBe('2026-11-23');
  expect(todayInAmsterdam(new Date('2026-11-23T23:01:00Z'))).toBe('2026-11-24');
});
