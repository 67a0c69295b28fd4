import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { download } from '@/api/download';
import { problemOf } from '@/api/problem';
import { useRead, useReference } from '@/api/queries';
import { Loaded } from '@/components/Loaded';
import { problemText } from '@/components/problemText';
import { useFormat } from '@/i18n/useFormat';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { announce } from '@/ui/Toast';
import { barsOf, parts, roundUp, type Gegeven, type Jaar } from './years';

/** The size of the drawing in its own units; it grows with the card. */
const [width, height, left, bottom] = [720, 220, 48, 24];

/** The homes of the plans that I read, per year: built, and to be built by how certain they are; the table beneath says the same. */
export function WoningenPerJaar() {
  const { t } = useTranslation();
  const query = useRead('getWoningenPerJaar', {});
  const year = Number(useReference('getOmgeving', {}).data?.vandaag.slice(0, 4));
  const save = () =>
    download('getWoningenPerJaar', {}, 'text/csv', 'woningen-per-jaar.csv').catch((error: unknown) =>
      announce(problemText(problemOf(error))),
    );
  return (
    <Card
      title={t('overzicht.perJaar')}
      actions={
        <Button icon={<Download aria-hidden="true" />} onClick={() => void save()}>
          {t('algemeen.formaat.csv')}
        </Button>
      }
    >
      <Loaded query={query} lines={6}>
        {({ jaren }) =>
          jaren.length === 0 || !year ? (
            <p className="subtle">{t('overzicht.geenJaren')}</p>
          ) : (
            <figure className="jaren">
              <Staven jaren={barsOf(jaren, year)} year={year} />
              <figcaption>
                <ul className="legenda">
                  {parts.map((part) => (
                    <li key={part}>
                      <span className={`legenda-tint deel-${part}`} aria-hidden="true" />
                      {t(`overzicht.deel.${part}`)}
                    </li>
                  ))}
                </ul>
              </figcaption>
              <details>
                <summary>{t('overzicht.alsTabel')}</summary>
                <Jaartabel jaren={jaren} />
              </details>
            </figure>
          )
        }
      </Loaded>
    </Card>
  );
}

function Staven({ jaren, year }: { jaren: Jaar[]; year: number }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const top = roundUp(Math.max(...jaren.map((one) => parts.reduce((sum, part) => sum + one[part], 0))));
  const scale = (height - bottom - 12) / top;
  const step = (width - left) / jaren.length;
  const base = height - bottom;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={t('overzicht.perJaarBeeld')}>
      {[0, 0.5, 1].map((share) => (
        <g key={share} className="jaren-as">
          <line x1={left} x2={width} y1={base - top * share * scale} y2={base - top * share * scale} />
          <text x={left - 6} y={base - top * share * scale + 4} textAnchor="end">
            {number(top * share)}
          </text>
        </g>
      ))}
      {jaren.map((one, index) => {
        let under = base;
        return (
          <g key={one.jaar}>
            {parts.map((part) => {
              const size = one[part] * scale;
              under -= size;
              return (
                <rect
                  key={part}
                  className={`deel-${part}`}
                  x={left + index * step + step * 0.15}
                  y={under}
                  width={step * 0.7}
                  height={size}
                >
                  <title>{`${one.jaar}: ${t(`overzicht.deel.${part}`)} ${number(one[part])}`}</title>
                </rect>
              );
            })}
            <text
              className={one.jaar === year ? 'jaren-nu' : undefined}
              x={left + (index + 0.5) * step}
              y={height - 6}
              textAnchor="middle"
            >
              {one.jaar}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

function Jaartabel({ jaren }: { jaren: Gegeven[] }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  return (
    <table className="gemeenten">
      <caption className="visually-hidden">{t('overzicht.perJaar')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('overzicht.jaar')}</th>
          {parts.map((part) => (
            <th key={part} scope="col" className="number">
              {t(`overzicht.deel.${part}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {jaren.map((one) => (
          <tr key={one.jaar ?? ''}>
            <th scope="row">{one.jaar ?? t('algemeen.onbekend')}</th>
            {parts.map((part) => (
              <td key={part} className="number">
                {number(one[part])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
