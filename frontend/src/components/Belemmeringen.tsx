import { useTranslation } from 'react-i18next';
import type { Belemmering } from '@/api/models';
import { codeText } from './problemText';
import './Belemmeringen.css';

/** What keeps a gate shut, each in its own words. */
export function Belemmeringen({ belemmeringen }: { belemmeringen: Belemmering[] }) {
  const { t } = useTranslation();
  return (
    <ul className="belemmeringen" aria-label={t('planfase.belemmeringen')}>
      {belemmeringen.map(({ code, parameters }) => (
        <li key={code + JSON.stringify(parameters)}>{belemmeringText(code, parameters) ?? code}</li>
      ))}
    </ul>
  );
}

function belemmeringText(code: string, parameters: Record<string, unknown>): string | null {
  return codeText(`poort.${code}`, parameters) ?? codeText(code, parameters);
}
