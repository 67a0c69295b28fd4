import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Handeling, Handelingswijziging } from '@/api/models';
import { useThemaOptions } from '@/components/reference';
import { changeText } from '@/components/valueText';
import { useFormat } from '@/i18n/useFormat';
import { word } from '@/i18n/word';
import { paths } from '@/lib/paths';
import { gevolgOf, zinOf, type Woorden, type Zin } from './zin';

/** Stands in a text for the name, which is more than text on the screen. */
const place = '\u0001';

const ofMijlpaal = new Set(['verschuiving', 'correctie', 'realisatie', 'vervalverklaring']);

/** Where the name of what an act was about leads; null when it is gone, or not to be read. */
function linkOf(
  { wortel }: Handeling,
  over: Handelingswijziging,
): { to: string; search?: Record<string, string> } | null {
  const parent = over.ouderId ?? over.id;
  if (over.soort === 'escalatie' || over.soort === 'escalatiestap')
    return over.operatie === 'verwijderd'
      ? null
      : { to: paths.escalatie(over.soort === 'escalatie' ? over.id : parent) };
  if (!wortel || over.operatie === 'verwijderd') return null;
  if (wortel.soort === 'woningbouwplan') return { to: paths.woningbouwplan(wortel.id) };
  const mijlpaal = over.soort === 'mijlpaal' ? over.id : ofMijlpaal.has(over.soort) ? parent : undefined;
  if (mijlpaal) return { to: paths.sleutelprojectTab(wortel.id, 'mijlpalen'), search: { mijlpaal } };
  if (over.soort === 'besluit' || over.soort === 'besluitmoment')
    return { to: paths.sleutelprojectTab(wortel.id, 'besluiten') };
  return { to: paths.sleutelproject(wortel.id) };
}

/** Acts as sentences: to be shown, with links, and as plain text. */
export function useZin() {
  const { t } = useTranslation();
  const { date } = useFormat();
  const themas = useThemaOptions();
  const woorden: Woorden = {
    date,
    code: (group, value) => word(`waarde.${group}.${String(value)}`) ?? String(value),
    thema: (code) => themas.find(({ value }) => value === code)?.label ?? String(code),
  };
  const who = ({ actorNaam, actorId }: Handeling) =>
    actorNaam ?? t(actorId ? 'geschiedenis.iemand' : 'geschiedenis.deKlok');
  const filled = (act: Handeling, zin: Zin, naam: string) =>
    word(`geschiedenis.zin.${zin.key}`, {
      ...zin.values,
      wie: who(act),
      naam,
      soort: changeText('soort', zin.over.soort).toLowerCase(),
    }) ?? '';
  const along = (act: Handeling) => {
    const gevolg = gevolgOf(act, woorden);
    const told = gevolg && word(`geschiedenis.zin.${gevolg.key}`, gevolg.values);
    return [told, act.onvolledig ? t('geschiedenis.onvolledig') : null]
      .filter(Boolean)
      .map((part) => `; ${part}`)
      .join('');
  };
  return {
    plain: (act: Handeling): string => {
      const zin = zinOf(act, woorden);
      return zin ? filled(act, zin, zin.naam ?? '').trim() + along(act) : '';
    },
    shown: (act: Handeling): ReactNode => {
      const zin = zinOf(act, woorden);
      if (!zin) return null;
      const [before, after = ''] = filled(act, zin, place).split(place);
      const link = linkOf(act, zin.over);
      const name = zin.naam && (link ? <Link {...link}>{zin.naam}</Link> : <em>{zin.naam}</em>);
      return (
        <>
          {before}
          {name}
          {after}
          {along(act)}
        </>
      );
    },
  };
}
