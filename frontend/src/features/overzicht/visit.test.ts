import { afterEach, expect, test, vi } from 'vitest';
import type { Feedregel } from '@/api/models';
import { newsFor, pageSize, placeOf, previousVisit, readOn, rememberVisit } from './visit';

const change = (id: string, more: object = {}) =>
  ({
    id,
    soort: 'escalatie',
    inhoud: { naam: id },
    gebeurdOp: '2026-11-20T10:00:00Z',
    actorId: 'ander',
    ...more,
  }) as unknown as Feedregel;

afterEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

test('the feed is read to its end, page by page, also past a page with nothing for me', async () => {
  const full = { resultaten: Array.from({ length: pageSize }, (_, index) => change(`${index}`)), laatsteCursor: 'b' };
  const read = vi
    .fn()
    .mockResolvedValueOnce(full)
    .mockResolvedValueOnce({ resultaten: [], laatsteCursor: 'c' })
    .mockResolvedValueOnce({ resultaten: [change('x')], laatsteCursor: 'd' })
    .mockResolvedValueOnce({ resultaten: [], laatsteCursor: 'd' });
  const { changes, cursor } = await readOn('a', read);
  expect(read.mock.calls).toEqual([['a'], ['b'], ['c'], ['d']]);
  expect([changes.length, cursor]).toEqual([pageSize + 1, 'd']);
});

test('without anything new the place in the feed stays', async () => {
  expect(await readOn('a', () => Promise.resolve(undefined))).toEqual({ changes: [], cursor: 'a' });
});

test('news is what others did since then, where there is something to look at', () => {
  const changes = [
    change('oud', { gebeurdOp: '2026-11-18T10:00:00Z' }),
    change('eigen', { actorId: 'ik' }),
    change('zonder', { soort: 'reces' }),
    change('nieuw', { soort: 'ietsVanMorgen' }),
    change('naamloos', { soort: 'escalatiestap', wortelId: 'p', inhoud: {} }),
    change('uitZicht', { operatie: 'buitenBereik', inhoud: null }),
    change('eerst'),
    change('laatst', { soort: 'mijlpaal', wortelId: 'p' }),
  ];
  expect(newsFor('ik', '2026-11-19T00:00:00Z', changes).map(({ id }) => id)).toEqual(['laatst', 'eerst']);
});

test('a reload belongs to the same visit; another person has other visits', () => {
  rememberVisit('ik', { cursor: 'a', moment: '2026-11-19T10:00:00Z' });
  expect(previousVisit('ik')?.cursor).toBe('a');
  rememberVisit('ik', { cursor: 'b', moment: '2026-11-20T10:00:00Z' });
  expect(previousVisit('ik')?.cursor).toBe('a');
  expect(previousVisit('ander')).toBeNull();
});

test('a change shows on its own page, or on that of what it hangs under', () => {
  expect(placeOf(change('e', { wortelId: 'p' }))).toEqual({ soort: 'escalatie', id: 'e' });
  expect(placeOf(change('m', { soort: 'mijlpaal', wortelId: 'p' }))).toEqual({ soort: 'sleutelproject', id: 'p' });
  expect(placeOf(change('r', { soort: 'programmaregel', wortelId: 'w' }))).toEqual({
    soort: 'woningbouwplan',
    id: 'w',
  });
});
