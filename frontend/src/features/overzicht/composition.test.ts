import { expect, test } from 'vitest';
import type { Profiel } from '@/api/models';
import { cardsOf } from './composition';

function profile(acts: string[], escalatiesVan: string[], gemeenteCodes = escalatiesVan): Profiel {
  const mogelijkheden = Object.fromEntries(acts.map((act) => [act, { mag: true }]));
  return { mogelijkheden, leest: { escalatiesVan }, gemeenteCodes } as unknown as Profiel;
}

test('what comes first is what somebody is there for', () => {
  const first = (acts: string[], organisations: string[]) => cardsOf(profile(acts, organisations))[0];
  expect(first(['sleutelprojectAanmaken', 'escalatieMelden'], ['GM0193'])).toBe('mijlpalen');
  expect(first(['escalatieMelden'], ['GM0193'])).toBe('escalaties');
  expect(first([], ['GM0193'])).toBe('escalaties');
  expect(first(['importeren'], ['GM0193'])).toBe('importen');
  expect(first(['gebruikersBeheren'], [])).toBe('beheer');
});

test('whoever only manages accounts sees no worklists of projects, and whoever reads for nobody sees none at all', () => {
  expect(cardsOf(profile(['gebruikersBeheren', 'apiClientsBeheren'], []))).toEqual(['beheer']);
  expect(cardsOf(profile([], []))).toEqual([]);
});
