import { expect, test } from 'vitest';
import { acts, divideActs } from './acts';

test('what may be done now is offered in a fixed order; all else, also what the server does not name, is refused', () => {
  const { allowed, refused } = divideActs({
    toelichting: { mag: true },
    akkoord: { mag: true },
    melden: { mag: false, code: 'escalatieAlGemeld' },
  });
  expect(allowed).toEqual(['akkoord', 'toelichting']);
  expect(refused).toHaveLength(acts.length - 2);
  expect(refused[0]).toBe('melden');
});
