import { useTranslation } from 'react-i18next';

/** What the signs on the axis mean, and how a forecast is moved where one may be. */
export function TijdlijnLegenda({ movable }: { movable: boolean }) {
  const { t } = useTranslation();
  const signs = [
    { key: 'basis', sign: <line x1={10} x2={10} y1={2} y2={18} className="tijdlijn-basis" /> },
    { key: 'prognose', sign: <path d="M10,2l8,8l-8,8l-8,-8z" className="tijdlijn-teken tijdlijn-opSchema" /> },
    { key: 'realisatie', sign: <circle cx={10} cy={10} r={7} className="tijdlijn-teken tijdlijn-behaald" /> },
    { key: 'uitloop', sign: <line x1={0} x2={20} y1={10} y2={10} className="tijdlijn-uitloop" /> },
    { key: 'eerder', sign: <line x1={0} x2={20} y1={10} y2={10} className="tijdlijn-eerder" /> },
    { key: 'wachtOp', sign: <path d="M2,2C2,12 18,8 18,18" className="tijdlijn-link" /> },
  ] as const;
  return (
    <figcaption className="tijdlijn-legenda">
      <ul className="row">
        {signs.map(({ key, sign }) => (
          <li key={key} className="row">
            <svg width={20} height={20} aria-hidden="true">
              {sign}
            </svg>
            {t(`mijlpaal.legenda.${key}`)}
          </li>
        ))}
      </ul>
      {movable && <p id="tijdlijn-toetsen">{t('mijlpaal.toetsen')}</p>}
    </figcaption>
  );
}
