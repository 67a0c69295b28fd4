import { expect, test } from 'vitest';
import { parseSearch, stringifySearch } from './search';

test('a filtered list reads well as a link and comes back the same', () => {
  const search = { fase: 'bouwplan', sort: '-naam', jaar: '2026' };
  expect(stringifySearch(search)).toBe('?fase=bouwplan&sort=-naam&jaar=2026');
  expect(parseSearch('fase=bouwplan&sort=-naam&jaar=2026')).toEqual(search);
});

test('what is empty is left out', () => {
  expect(stringifySearch({ search: '', fase: undefined })).toBe('');
});
