import i18next from 'i18next';
import type { InvalidParam, Problem } from '@/api/problem';

type Translate = (key: string, values?: Record<string, unknown>) => string;
// Codes come from the server: which ones there are is not known to the types of the texts.
const translate = i18next.t.bind(i18next) as unknown as Translate;

/** A refusal by its code, filled with its parameters; null when the texts do not know the code. */
export function codeText(code: string, parameters?: Record<string, unknown>): string | null {
  const key = `probleem.${code}`;
  return i18next.exists(key) ? translate(key, parameters) : null;
}

/** A refusal in the language of the person, or as the server put it when its code is not among our texts. */
export function problemText(problem: Problem): string {
  return codeText(problem.code, problem.parameters) ?? (problem.detail || i18next.t('probleem.onverwachtAntwoord'));
}

/** One fault of the input in the language of the person. */
export function invalidParamText({ code, reason }: InvalidParam): string {
  const key = `invoer.${code}`;
  return i18next.exists(key) ? translate(key) : reason;
}
