import { useTranslation } from 'react-i18next';
import { useRead, useReference } from '@/api/queries';
import { Loaded } from '@/components/Loaded';
import type { Register } from '@/components/register/useRegister';
import { Notice } from '@/ui/Notice';
import { boardColumns } from './board';
import { EscalatieKaart } from './EscalatieKaart';
import './EscalatieBord.css';

const serverFilters = ['gemeenteCode', 'regio', 'soort', 'status', 'aanZet', 'overTijd'];

/** Open cases by the level at which they stand; in each column what ends first is on top. */
export function EscalatieBord({ register }: { register: Register }) {
  const { t } = useTranslation();
  const ladders = useReference('listEscalatieladders', {}).data?.resultaten ?? [];
  const query = useRead('listEscalaties', {
    query: {
      ...register.query<object>(serverFilters, 'afhandelenVoor'),
      sort: 'afhandelenVoor',
      open: true,
      limit: 200,
    },
  });
  return (
    <Loaded query={query} lines={8}>
      {({ resultaten, totaal }) => (
        <>
          {totaal > resultaten.length && <Notice>{t('escalatie.bordVol', { aantal: resultaten.length })}</Notice>}
          <div className="bord">
            {boardColumns(ladders, resultaten).map(({ naam, cases }, index) => (
              <section key={naam} className="bord-kolom" aria-labelledby={`kolom-${index}`}>
                <h2 id={`kolom-${index}`} className="bord-kop">
                  {naam} <span className="subtle">({cases.length})</span>
                </h2>
                {cases.length === 0 ? (
                  <p className="subtle">{t('escalatie.geenOpNiveau')}</p>
                ) : (
                  <ul className="bord-kaarten">
                    {cases.map((escalatie) => (
                      <li key={escalatie.id}>
                        <EscalatieKaart escalatie={escalatie} />
                      </li>
                    ))}
                  </ul>
                )}
              </section>
            ))}
          </div>
        </>
      )}
    </Loaded>
  );
}
