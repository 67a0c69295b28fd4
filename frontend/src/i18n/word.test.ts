import { expect, test } from 'vitest';
import { word } from './word';

test('a text that depends on a count is found by what is filled in', () => {
  const values = { wie: 'Noor', naam: 'Overeenkomst', datum: '13 jan 2027', oorzaak: 'netcongestie' };
  expect(word('geschiedenis.zin.later', { ...values, count: 64 })).toBe(
    'Noor verschoof Overeenkomst 64 dagen naar 13 jan 2027 – netcongestie',
  );
  expect(word('geschiedenis.zin.later', { ...values, count: 1 })).toContain('1 dag naar');
  expect(word('geschiedenis.zin.onbekend', { count: 1 })).toBeNull();
});
