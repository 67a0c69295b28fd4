import { useTranslation } from 'react-i18next';
import {
  formatDate,
  formatMoment,
  formatMonth,
  formatTime,
  formatWeekday,
  todayInAmsterdam,
  type Language,
  type Precisie,
} from '@/lib/dates';
import { formatDifference, formatNumber } from '@/lib/numbers';

/** Dates and numbers in the language of the person. */
export function useFormat() {
  const language = useTranslation().i18n.language as Language;
  return {
    language,
    date: (date: string, precisie?: Precisie) => formatDate(date, language, precisie),
    moment: (moment: string) => formatMoment(moment, language),
    /** The short name of a date's month. */
    month: (date: string) => formatMonth(date, language),
    /** The date with its day of the week. */
    weekday: (date: string) => formatWeekday(date, language),
    time: (moment: string) => formatTime(moment, language),
    /** The day of a moment, where its time says nothing. */
    day: (moment: string) => formatDate(todayInAmsterdam(new Date(moment)), language),
    number: (value: number) => formatNumber(value, language),
    difference: (value: number) => formatDifference(value, language),
  };
}
