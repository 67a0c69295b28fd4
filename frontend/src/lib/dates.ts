/** Dates as people read them. On the wire a date is `YYYY-MM-DD` and a moment ends in `Z`; both are shown as in Europe/Amsterdam. */

/** How exactly a date is known. */
export type Precisie = 'dag' | 'maand' | 'kwartaal';

export type Language = 'nl' | 'en';

const locales: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(locales[language], options);
  formatters.set(key, known);
  return known;
}

/** The locale in which numbers and dates of this language are written. */
export function localeOf(language: Language): string {
  return locales[language];
}

/** The date as a number of whole days since 1 January 1970. */
export function dayNumber(date: string): number {
  return Math.floor(Date.parse(`${date}T00:00:00Z`) / 86_400_000);
}

/** Calendar days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** The date so many days later, as `YYYY-MM-DD`. */
export function addDays(date: string, days: number): string {
  return new Date((dayNumber(date) + days) * 86_400_000).toISOString().slice(0, 10);
}

/** The last day of the period that a date with this precision stands for; the rules take every date at that end. */
export function endOfPeriod(date: string, precisie: Precisie): string {
  if (precisie === 'dag') return date;
  const moment = new Date(`${date}T00:00:00Z`);
  const month = precisie === 'maand' ? moment.getUTCMonth() : Math.floor(moment.getUTCMonth() / 3) * 3 + 2;
  return new Date(Date.UTC(moment.getUTCFullYear(), month + 1, 0)).toISOString().slice(0, 10);
}

/** `24 nov 2026`, `nov 2026` or `4e kwartaal 2026`, by the precision in which the date is known. */
export function formatDate(date: string, language: Language, precisie: Precisie = 'dag'): string {
  const moment = new Date(`${date}T00:00:00Z`);
  if (precisie === 'kwartaal') {
    const quarter = Math.floor(moment.getUTCMonth() / 3) + 1;
    const year = moment.getUTCFullYear();
    return language === 'nl' ? `${quarter}e kwartaal ${year}` : `Q${quarter} ${year}`;
  }
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', month: 'short', year: 'numeric' };
  if (precisie === 'dag') options.day = 'numeric';
  return formatter(language, options).format(moment).replaceAll('.', '');
}

/** `nov`, the short name of a date's month. */
export function formatMonth(date: string, language: Language): string {
  return formatter(language, { timeZone: 'UTC', month: 'short' })
    .format(new Date(`${date}T00:00:00Z`))
    .replaceAll('.', '');
}

/** `24 nov 2026, 14:05` as the clock in the Netherlands showed it. */
export function formatMoment(moment: string, language: Language): string {
  return formatter(language, {
    timeZone: 'Europe/Amsterdam',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  })
    .format(new Date(moment))
    .replaceAll('.', '');
}

/** `do 3 dec 2026`. */
export function formatWeekday(date: string, language: Language): string {
  const weekday = formatter(language, { timeZone: 'UTC', weekday: 'short' }).format(new Date(`${date}T00:00:00Z`));
  return `${weekday} ${formatDate(date, language)}`;
}

/** `14:05`, as the clock in the Netherlands showed it. */
export function formatTime(moment: string, language: Language): string {
  return formatter(language, { timeZone: 'Europe/Amsterdam', hour: '2-digit', minute: '2-digit' }).format(
    new Date(moment),
  );
}

/** Today in the Netherlands, as `YYYY-MM-DD`. */
export function todayInAmsterdam(now: Date = new Date()): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(now);
}
