import { useTranslation } from 'react-i18next';
import type { Planfase } from '@/api/models';
import { ActionButton } from '@/components/ActionButton';
import { Belemmeringen } from '@/components/Belemmeringen';
import { StatusLabel } from '@/ui/StatusLabel';
import { faseNaam } from './fase';
import type { FaseHandeling } from './FaseDialogen';

interface PoortProps {
  fase: Planfase;
  onHandeling: (handeling: FaseHandeling) => void;
}

/** The gate that closes a running phase: open, or what keeps it shut; and the ways through. */
export function Poort({ fase, onHandeling }: PoortProps) {
  const { t } = useTranslation();
  const { open, belemmeringen } = fase.poort;
  return (
    <div className="poort">
      <p>
        <strong>{t('planfase.poort', { fase: faseNaam(fase) })}</strong>{' '}
        <StatusLabel tone={open ? 'positive' : 'warning'}>{t(open ? 'planfase.open' : 'planfase.dicht')}</StatusLabel>
      </p>
      {belemmeringen.length > 0 && <Belemmeringen belemmeringen={belemmeringen} />}
      <div className="row">
        <ActionButton
          small
          variant="primary"
          mogelijkheid={fase.mogelijkheden.afsluiten}
          onClick={() => onHandeling({ soort: 'afsluiting', fase })}
        >
          {t('planfase.afsluiten')}
        </ActionButton>
        {fase.mogelijkheden.afwijken?.mag && !open && (
          <ActionButton
            small
            mogelijkheid={fase.mogelijkheden.afwijken}
            onClick={() => onHandeling({ soort: 'afwijking', fase })}
          >
            {t('planfase.afwijken')}
          </ActionButton>
        )}
      </div>
    </div>
  );
}
