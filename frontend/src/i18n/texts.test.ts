import { expect, test } from 'vitest';
import { Operatie, Soort } from '@/api/generated/codeLists';
import en from './en';
import nl from './nl';

interface Tree {
  [key: string]: string | Tree;
}

function leaves(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : leaves(value, `${path}${key}.`),
  );
}

function placeholders(text: string): string[] {
  return (text.match(/{{\s*\w+/g) ?? []).map((found) => found.replace(/{{\s*/, '')).sort();
}

const dutch = new Map(leaves(nl));
// What the server refuses it says in Dutch itself; that each has an English text is held where the codes are known.
const english = new Map(leaves(Object.fromEntries(Object.entries(en).filter(([part]) => part !== 'probleem'))));

test('both languages have the same keys', () => {
  expect([...english.keys()].sort()).toEqual([...dutch.keys()].sort());
});

test('no text is empty', () => {
  expect([...dutch, ...english].filter(([, text]) => text.trim() === '')).toEqual([]);
});

test('both languages fill in the same values', () => {
  const differing = [...dutch].filter(
    ([key, text]) => `${placeholders(text)}` !== `${placeholders(english.get(key) ?? '')}`,
  );
  expect(differing).toEqual([]);
});

test('every kind of record that the journal follows has a word, and every thing that can happen to it', () => {
  const { soort, operatie } = nl.geschiedenis;
  expect(Soort.filter((kind) => !(kind in soort))).toEqual([]);
  expect(Operatie.filter((act) => !(act in operatie))).toEqual([]);
});
