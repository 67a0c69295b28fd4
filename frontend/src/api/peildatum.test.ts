import { expect, test } from 'vitest';
import { asOf, past, withoutActs } from './peildatum';

test('a question about a day keeps what else was asked', () => {
  const input = { path: { id: '1' }, query: { limit: 200 } };
  expect(asOf(input, '2026-11-01')).toEqual({ path: { id: '1' }, query: { limit: 200, peildatum: '2026-11-01' } });
  expect(asOf({ path: { id: '1' } }, '2026-11-01')).toMatchObject({ query: { peildatum: '2026-11-01' } });
  expect(asOf(input, undefined)).toBe(input);
});

test('what is past can be read and not acted upon, however deep it stands', () => {
  const answer = {
    naam: 'Spoorzone',
    onderdeelVan: null,
    mogelijkheden: { wijzigen: { mag: true } },
    resultaten: [{ aantal: 3, mogelijkheden: { verschuiven: { mag: true }, corrigeren: { mag: false, code: 'x' } } }],
  };
  expect(withoutActs(answer)).toEqual({
    naam: 'Spoorzone',
    onderdeelVan: null,
    mogelijkheden: { wijzigen: past },
    resultaten: [{ aantal: 3, mogelijkheden: { verschuiven: past, corrigeren: past } }],
  });
});
