/** zod, set up for this application: import it from here, never from the package. */
import i18next from 'i18next';
import * as z from 'zod/mini';

function faultText(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'too_small':
      return Number(issue.minimum) <= 1 && issue.origin === 'string'
        ? i18next.t('fout.verplicht')
        : i18next.t(issue.origin === 'string' ? 'fout.teKort' : 'fout.teKlein', { minimum: Number(issue.minimum) });
    case 'too_big':
      return i18next.t(issue.origin === 'string' ? 'fout.teLang' : 'fout.teGroot', { maximum: Number(issue.maximum) });
    case 'invalid_format':
      return issue.format === 'email' ? i18next.t('fout.email') : i18next.t('fout.verplicht');
    case 'invalid_value':
    case 'invalid_type':
      return i18next.t('fout.verplicht');
    default:
      return i18next.t('fout.ongeldig');
  }
}

// zod compiles its schemas with `new Function`, which our content security policy refuses.
z.config({ jitless: true, customError: faultText });

/** A text that must say something. */
export const text = (maximum = 4000) => z.string().check(z.trim(), z.minLength(1), z.maxLength(maximum));
/** A text that may be empty; empty is left out of what is sent. */
export const optionalText = (maximum = 4000) => z.string().check(z.trim(), z.maxLength(maximum));
/** A date that must be given, as `YYYY-MM-DD`. */
export const date = () => z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

export { z };
