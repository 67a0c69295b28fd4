/** Looking at the past: every reading below this context tells what was registered at the end of that day, and nothing there can be acted upon. */
import { createContext, useContext } from 'react';
import type { Mogelijkheid } from './models';

/** `YYYY-MM-DD`; absent for now. */
export const Peildatum = createContext<string | undefined>(undefined);

/** The day in the past that is looked at. */
export function usePeildatum(): string | undefined {
  return useContext(Peildatum);
}

/** The same question about that day. */
export function asOf<I extends object>(input: I, peildatum: string | undefined): I {
  if (peildatum === undefined) return input;
  const { query } = input as { query?: object };
  return { ...input, query: { ...query, peildatum } };
}

/** The refusal of every act on what is past, as the server says it of what it reads there; what is read as of now (who I am) is refused here. */
export const past: Mogelijkheid = { mag: false, code: 'alleenLezen' };

/** The same answer, in which everything that offers acts refuses them. */
export function withoutActs<T>(answer: T): T {
  if (Array.isArray(answer)) return answer.map(withoutActs) as T;
  if (typeof answer !== 'object' || answer === null) return answer;
  const entries = Object.entries(answer).map(([name, value]: [string, unknown]) => [
    name,
    name === 'mogelijkheden' ? refused(value as object) : withoutActs(value),
  ]);
  return Object.fromEntries(entries) as T;
}

function refused(mogelijkheden: object) {
  return Object.fromEntries(Object.keys(mogelijkheden).map((act) => [act, past]));
}
