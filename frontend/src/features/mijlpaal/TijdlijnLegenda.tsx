import { Gavel, Lock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import * as codes from '@/api/generated/codeLists';
import { Teken } from './Teken';
import './TijdlijnLegenda.css';

/** What the signs on the axis mean, each state as it is called everywhere, and how a forecast is moved where one may be. */
export function TijdlijnLegenda({ movable }: { movable: boolean }) {
  const { t } = useTranslation();
  const others = [
    { key: 'basis', sign: <span className="as-basis" /> },
    { key: 'uitloop', sign: <span className="legenda-lijn as-uitloop" /> },
    { key: 'eerder', sign: <span className="legenda-lijn as-uitloop" data-eerder /> },
    { key: 'fase', sign: <span className="legenda-lijn fasestaaf" /> },
    { key: 'poort', sign: <Lock /> },
    { key: 'besluit', sign: <Gavel /> },
    { key: 'wachtOp', sign: <span className="legenda-lijn schakel-lijn" /> },
  ] as const;
  return (
    <div className="tijdlijn-legenda">
      <ul className="row" aria-label={t('mijlpaal.tekens')}>
        {codes.Mijlpaalstatus.map((status) => (
          <li key={status}>
            <span className="legenda-teken">
              <Teken status={status} />
            </span>
            {t(`waarde.mijlpaalStatus.${status}`)}
          </li>
        ))}
        {others.map(({ key, sign }) => (
          <li key={key}>
            <span className="legenda-teken" aria-hidden="true">
              {sign}
            </span>
            {t(`mijlpaal.legenda.${key}`)}
          </li>
        ))}
      </ul>
      <p id="tijdlijn-toetsen">
        {t('mijlpaal.pijlen')} {movable && t('mijlpaal.toetsen')}
      </p>
    </div>
  );
}
