import i18next from 'i18next';
import type { InvalidParam, Problem } from '@/api/problem';
import { word } from '@/i18n/word';

/** What the server refuses: it says so in Dutch, other languages have texts of their own by its code. */
export function refusalText(code: string, dutch?: string, parameters?: Record<string, unknown>): string {
  return (
    word(`probleem.${code}`, parameters) ??
    word(`storing.${code}`) ??
    (dutch || i18next.t('storing.onverwachtAntwoord'))
  );
}

/** A refusal in the language of the person. */
export function problemText({ code, detail, parameters }: Problem): string {
  return refusalText(code, detail, parameters);
}

/** One fault of the input in the language of the person. */
export function invalidParamText({ code, reason }: InvalidParam): string {
  return word(`invoer.${code}`) ?? word(`probleem.${code}`) ?? reason;
}
