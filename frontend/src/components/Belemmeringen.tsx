import { useTranslation } from 'react-i18next';
import type { Belemmering } from '@/api/models';
import { word } from '@/i18n/word';
import './Belemmeringen.css';

/** What keeps a gate shut, each in its own words. */
export function Belemmeringen({ belemmeringen }: { belemmeringen: Belemmering[] }) {
  const { t } = useTranslation();
  return (
    <ul className="belemmeringen" aria-label={t('planfase.belemmeringen')}>
      {belemmeringen.map(({ code, parameters }) => (
        <li key={code + JSON.stringify(parameters)}>{word(`planfase.belemmering.${code}`, parameters) ?? code}</li>
      ))}
    </ul>
  );
}
