import { afterEach, expect, test } from 'vitest';
import { aboutOf, changedValues, draftOf, forgetDrafts, keepable, keepDraft } from './drafts';

const draft = (values: Record<string, unknown>) => ({
  title: 'Verschuiven',
  href: '/',
  at: '2026-11-30T17:33:00Z',
  values,
});

afterEach(forgetDrafts);

test('a draft holds what was changed, and neither a password nor a file', () => {
  const values = { naam: 'Anna', wachtwoord: 'geheim', bestand: new File([], 'plannen.csv'), taal: 'nl', regels: [1] };
  const changed = changedValues(values, { naam: '', wachtwoord: '', taal: 'nl', regels: [1] });
  expect(Object.keys(changed)).toEqual(['naam', 'wachtwoord', 'bestand']);
  expect(keepable(changed, new Set(['wachtwoord']))).toEqual({ naam: 'Anna' });
});

test('a draft is found by the same account about the same thing only, and goes when nothing is left of it', () => {
  keepDraft('noor', 'a', draft({ toelichting: 'Drie zinnen' }));
  expect(draftOf('noor', 'a')?.values).toEqual({ toelichting: 'Drie zinnen' });
  expect(draftOf('noor', 'b')).toBeUndefined();
  expect(draftOf('kim', 'a')).toBeUndefined();
  keepDraft('noor', 'a', draft({}));
  expect(draftOf('noor', 'a')).toBeUndefined();
});

test('two steps of one case, and the same step of two cases, are about different things', () => {
  const about = (id: string, soort: string) =>
    aboutOf('createStap', () => ({ path: { id }, body: { soort, toelichting: 'x' } }), { toelichting: '' });
  expect(new Set([about('1', 'opschaling'), about('1', 'intrekking'), about('2', 'opschaling')]).size).toBe(3);
  expect(about('1', 'opschaling')).toBe(about('1', 'opschaling'));
});
