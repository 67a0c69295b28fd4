import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Overzicht } from '@/api/models';
import { useRegioOptions } from '@/components/reference';
import { useFormat } from '@/i18n/useFormat';
import { paths } from '@/lib/paths';

export const measures = ['bruto', 'restcapaciteit', 'sleutelprojecten'] as const;
export type Measure = (typeof measures)[number];
export type PerGemeente = Overzicht['perGemeente'][number];

/** The figures of the municipalities by region; narrow enough to stay a table on every screen. */
export function GemeenteTabel({ gemeenten }: { gemeenten: PerGemeente[] }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const regios = useRegioOptions();
  const codes = [...new Set(gemeenten.map(({ regioCode }) => regioCode))].sort();
  return (
    <table className="gemeenten">
      <caption className="visually-hidden">{t('overzicht.perGemeente')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('overzicht.gemeente')}</th>
          {measures.map((measure) => (
            <th key={measure} scope="col" className="number">
              {t(`overzicht.${measure}`)}
            </th>
          ))}
        </tr>
      </thead>
      {codes.map((regioCode) => (
        <tbody key={regioCode}>
          <tr>
            <th scope="rowgroup" colSpan={measures.length + 1} className="gemeenten-regio">
              {regios.find(({ value }) => value === regioCode)?.label ?? regioCode}
            </th>
          </tr>
          {gemeenten
            .filter((gemeente) => gemeente.regioCode === regioCode)
            .map((gemeente) => (
              <tr key={gemeente.gemeenteCode}>
                <th scope="row">
                  <Link to={paths.sleutelprojecten} search={{ gemeenteCode: gemeente.gemeenteCode }}>
                    {gemeente.naam}
                  </Link>
                </th>
                {measures.map((measure) => (
                  <td key={measure} className="number">
                    {number(gemeente[measure])}
                  </td>
                ))}
              </tr>
            ))}
        </tbody>
      ))}
    </table>
  );
}
