import { useTranslation } from 'react-i18next';
import type { Mijlpaal } from '@/api/models';
import { ActionButton } from '@/components/ActionButton';
import type { MijlpaalHandeling } from './MijlpaalDialogen';
import './DagelijkseActies.css';

interface DagelijkseActiesProps {
  mijlpaal: Mijlpaal;
  onHandeling: (handeling: MijlpaalHandeling) => void;
  /** Nothing else on screen has these acts: then they need not say of which milestone they are. */
  alone?: boolean;
}

/** What one does with a milestone that is still to be reached: move it, or tell that it was. */
export function DagelijkseActies({ mijlpaal, onHandeling, alone }: DagelijkseActiesProps) {
  const { t } = useTranslation();
  const { mogelijkheden, naam } = mijlpaal;
  return (
    <>
      <ActionButton
        small
        mogelijkheid={mogelijkheden.verschuiven}
        aria-label={alone ? undefined : t('mijlpaal.verschuifNaam', { naam })}
        onClick={() => onHandeling({ soort: 'verschuiven', mijlpaal })}
      >
        {t('mijlpaal.verschuiven')}
      </ActionButton>
      <ActionButton
        small
        mogelijkheid={mogelijkheden.realiseren}
        aria-label={alone ? undefined : t('mijlpaal.realiseerNaam', { naam })}
        onClick={() => onHandeling({ soort: 'realiseren', mijlpaal })}
      >
        {t('mijlpaal.realiseren')}
      </ActionButton>
    </>
  );
}
