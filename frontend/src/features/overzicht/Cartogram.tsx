import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/useFormat';
import { shadeOf } from './shades';
import { tegels } from './tegels';

interface CartogramProps {
  values: { gemeenteCode: string; naam: string; value: number }[];
  /** From which value on each darker shade begins. */
  limits: number[];
  label: string;
}

/** A tile per municipality, about where it lies. For who cannot see it the table beside it says the same. */
export function Cartogram({ values, limits, label }: CartogramProps) {
  const { number } = useFormat();
  return (
    <div className="cartogram-houder" role="img" aria-label={label}>
      <div className="cartogram">
        {values.map(({ gemeenteCode, naam, value }) => {
          const [column, row, brokenName = naam] = tegels[gemeenteCode] ?? [];
          return column === undefined ? null : (
            <div
              key={gemeenteCode}
              className={`tegel tint-${shadeOf(value, limits)}`}
              style={{ gridColumn: column, gridRow: row }}
              title={`${naam}: ${number(value)}`}
            >
              <span className="tegel-naam">{brokenName}</span>
              <span className="tegel-getal">{number(value)}</span>
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** What the shades mean. */
export function Legenda({ limits }: { limits: number[] }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const range = (from: number, next: number | undefined) => {
    if (next === undefined) return t('overzicht.vanaf', { van: number(from) });
    return next - from === 1 ? number(from) : t('overzicht.vanTot', { van: number(from), tot: number(next - 1) });
  };
  return (
    <figcaption>
      <ul className="legenda" aria-label={t('overzicht.legenda')}>
        {[0, ...limits].map((from, shade) => (
          <li key={from}>
            <span className={`legenda-tint tint-${shade}`} aria-hidden="true" />
            {range(from, limits[shade])}
          </li>
        ))}
      </ul>
    </figcaption>
  );
}
