/** Texts: Dutch by default, English by one click. A language is loaded when it is first needed. */
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '@/lib/dates';
import type nl from './nl';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof nl };
  }
}

const storageKey = 'sleutelbord-taal';
const texts = { nl: () => import('./nl'), en: () => import('./en') };

function isLanguage(value: string | null): value is Language {
  return value === 'nl' || value === 'en';
}

async function load(language: Language): Promise<void> {
  if (!i18next.hasResourceBundle(language, 'translation')) {
    i18next.addResourceBundle(language, 'translation', (await texts[language]()).default);
  }
  document.documentElement.lang = language;
}

/** The language that this browser used last. */
export function preferredLanguage(): Language {
  const stored = localStorage.getItem(storageKey);
  return isLanguage(stored) ? stored : 'nl';
}

/** Must have happened before anything is rendered. */
export async function startTexts(language: Language = preferredLanguage()): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    interpolation: { escapeValue: false },
    resources: {},
  });
  await showLanguage(language);
}

/** Shows this language, without keeping it as the choice of this browser. */
async function showLanguage(language: Language): Promise<void> {
  await load(language);
  await i18next.changeLanguage(language);
}

/** Shows this language, and keeps it for the next visit. */
export async function changeLanguage(language: Language): Promise<void> {
  localStorage.setItem(storageKey, language);
  await showLanguage(language);
}

/** Shows the language of the person who logged in, unless another was chosen in this browser. */
export async function adoptLanguage(language: Language): Promise<void> {
  if (!isLanguage(localStorage.getItem(storageKey))) await showLanguage(language);
}
