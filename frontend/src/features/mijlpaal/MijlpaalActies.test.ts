import { expect, test } from 'vitest';
import { mijlpaal } from '@/test/mijlpaal';
import { isOpen, isReadOnly } from './MijlpaalActies';

const geenRecht = { mag: false, code: 'geenRecht' } as const;

test('a milestone is read-only for whoever has no right to any act on it', () => {
  expect(isReadOnly(mijlpaal())).toBe(false);
  expect(isReadOnly(mijlpaal({ mogelijkheden: { wijzigen: geenRecht, verschuiven: geenRecht } }))).toBe(true);
});

test('an act that the state refuses is still one that the person may see', () => {
  const mogelijkheden = { wijzigen: geenRecht, verschuiven: { mag: false, code: 'mijlpaalAlBehaald' } } as const;
  expect(isReadOnly(mijlpaal({ mogelijkheden }))).toBe(false);
});

test('only a milestone that still has to be reached can cause a case', () => {
  expect(isOpen(mijlpaal())).toBe(true);
  expect(isOpen(mijlpaal({ realisatiedatum: '2026-11-01' }))).toBe(false);
  expect(isOpen(mijlpaal({ status: 'vervallen' }))).toBe(false);
});
