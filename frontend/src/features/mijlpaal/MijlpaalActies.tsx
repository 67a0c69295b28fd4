import { useTranslation } from 'react-i18next';
import type { Mijlpaal } from '@/api/models';
import { ActionButton, useReason } from '@/components/ActionButton';
import { ActionMenu } from '@/ui/ActionMenu';
import type { MijlpaalHandeling } from './MijlpaalDialogen';

/** The kinds of act on a milestone, under the names of its `mogelijkheden`. */
const rare = ['wijzigen', 'corrigeren', 'laatVervallen', 'verwijderen'] as const;

interface MijlpaalActiesProps {
  mijlpaal: Mijlpaal;
  onHandeling: (handeling: MijlpaalHandeling) => void;
}

/** What can be done with one milestone: the two daily acts as buttons, the others in a menu. */
export function MijlpaalActies({ mijlpaal, onHandeling }: MijlpaalActiesProps) {
  const { t } = useTranslation();
  const reason = useReason();
  const { mogelijkheden, naam } = mijlpaal;
  const open = !mijlpaal.realisatiedatum && mijlpaal.status !== 'vervallen';
  return (
    <div className="row mijlpaal-acties">
      {open && (
        <>
          <ActionButton
            small
            mogelijkheid={mogelijkheden.verschuiven}
            aria-label={t('mijlpaal.verschuifNaam', { naam })}
            onClick={() => onHandeling({ soort: 'verschuiven', mijlpaal })}
          >
            {t('mijlpaal.verschuiven')}
          </ActionButton>
          <ActionButton
            small
            mogelijkheid={mogelijkheden.realiseren}
            aria-label={t('mijlpaal.realiseerNaam', { naam })}
            onClick={() => onHandeling({ soort: 'realiseren', mijlpaal })}
          >
            {t('mijlpaal.realiseren')}
          </ActionButton>
        </>
      )}
      <ActionMenu
        label={t('mijlpaal.meer', { naam })}
        actions={[
          ...rare.map((soort) => ({
            id: soort,
            title: t(`mijlpaal.${soort}`),
            disabledReason: reason(mogelijkheden[soort]),
            onAction: () => onHandeling({ soort, mijlpaal }),
          })),
          { id: 'verloop', title: t('mijlpaal.verloop'), onAction: () => onHandeling({ soort: 'verloop', mijlpaal }) },
        ]}
      />
    </div>
  );
}
