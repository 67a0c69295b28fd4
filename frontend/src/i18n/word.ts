import i18next from 'i18next';

type Translate = (key: string, values?: Record<string, unknown>) => string;
// The types of the texts know what we wrote; these keys are made of what the server sends.
const translate = i18next.t.bind(i18next) as unknown as Translate;

/** The text under a key that holds a word of the server; null when our texts do not know that word. */
export function word(key: string, values?: Record<string, unknown>): string | null {
  // With what is filled in, as a count decides which form there is.
  return i18next.exists(key, values) ? translate(key, values) : null;
}
