import { localeOf, type Language } from './dates';

/** `1.234` in Dutch, `1,234` in English. */
export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(localeOf(language)).format(value);
}

/** A difference with its sign: `+12`, `−3`, `0`. */
export function formatDifference(value: number, language: Language): string {
  return new Intl.NumberFormat(localeOf(language), { signDisplay: 'exceptZero' }).format(value).replace('-', '−');
}
