import i18next from 'i18next';
import type { Handeling } from '@/api/models';
import { fieldValueText } from '@/components/valueText';
import { formatDate, type Language } from '@/lib/dates';
import { word } from '@/i18n/word';
import { mainOf } from './zin';

/** Kinds whose sentence does not say by itself which fields changed. */
const edited = new Set(['sleutelproject', 'woningbouwplan', 'mijlpaal', 'besluitmoment', 'gebruiker', 'apiClient']);
/** What the sentence says already. */
const said = new Set([
  'prognosedatum',
  'prognosePrecisie',
  'realisatiedatum',
  'realisatiePrecisie',
  'sleutelprojectId',
]);

/** What each field of a plain change was and is: only fields that have a word, with values that do. */
export function gewijzigdeVelden(act: Handeling, t: (key: 'algemeen.ja' | 'algemeen.nee') => string): string[] {
  const main = mainOf(act);
  if (!main || main.operatie !== 'gewijzigd' || !edited.has(main.soort)) return [];
  const value = (field: string, given: unknown): string => {
    if (given === null || given === undefined || given === '') return '–';
    if (typeof given === 'boolean') return t(given ? 'algemeen.ja' : 'algemeen.nee');
    if (typeof given === 'number') return String(given);
    if (typeof given !== 'string') return '…';
    if (/^\d{4}-\d{2}-\d{2}$/.test(given)) return formatDate(given, i18next.language as Language);
    return fieldValueText(main.soort, field, given);
  };
  const vorige = main.vorige as Record<string, unknown>;
  const inhoud = (main.inhoud ?? {}) as Record<string, unknown>;
  return main.velden
    .filter((field) => !said.has(field))
    .flatMap((field) => {
      const label = word(`geschiedenis.veld.${field}`);
      const [before, after] = [value(field, vorige[field]), value(field, inhoud[field])];
      return label && before !== '…' && after !== '…' ? [`${label}: ${before} → ${after}`] : [];
    });
}
