import { expect, test } from 'vitest';
import { parseSearch, stringifySearch, peildatumOf } from './search';

test('a filtered list reads well as a link and comes back the same', () => {
  const search = { fase: 'bouwplan', sort: '-naam', jaar: '2026' };
  expect(stringifySearch(search)).toBe('?fase=bouwplan&sort=-naam&jaar=2026');
  expect(parseSearch('fase=bouwplan&sort=-naam&jaar=2026')).toEqual(search);
});

test('what is empty is left out', () => {
  expect(stringifySearch({ search: '', fase: undefined })).toBe('');
});

test('only a day that exists can be looked at', () => {
  expect(peildatumOf({ peildatum: '2026-11-01' })).toBe('2026-11-01');
  for (const peildatum of [undefined, '', 'gisteren', '2026-13-01', '2026-02-30', '2026-11-1'])
    expect(peildatumOf({ peildatum })).toBeUndefined();
});
