import i18next from 'i18next';
import type { InvalidParam, Problem } from '@/api/problem';
import { word } from '@/i18n/word';

/** A refusal by its code, filled with its parameters; null when the texts do not know the code. */
export function codeText(code: string, parameters?: Record<string, unknown>): string | null {
  return word(`probleem.${code}`, parameters);
}

/** A refusal in the language of the person, or as the server put it when its code is not among our texts. */
export function problemText(problem: Problem): string {
  return codeText(problem.code, problem.parameters) ?? (problem.detail || i18next.t('probleem.onverwachtAntwoord'));
}

/** One fault of the input in the language of the person. */
export function invalidParamText({ code, reason }: InvalidParam): string {
  return word(`invoer.${code}`) ?? reason;
}
