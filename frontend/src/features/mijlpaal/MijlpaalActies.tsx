import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Mijlpaal } from '@/api/models';
import { useProfiel } from '@/api/useSession';
import { ActionButton, useReason } from '@/components/ActionButton';
import { paths } from '@/lib/paths';
import { ActionMenu } from '@/ui/ActionMenu';
import { Button } from '@/ui/Button';
import type { MijlpaalHandeling } from './MijlpaalDialogen';

/** The kinds of act on a milestone, under the names of its `mogelijkheden`. */
const rare = ['wijzigen', 'corrigeren', 'laatVervallen', 'verwijderen'] as const;

interface MijlpaalActiesProps {
  mijlpaal: Mijlpaal;
  onHandeling: (handeling: MijlpaalHandeling) => void;
}

/** Whether the person has no right to do anything with this milestone; then a row of refused buttons would only be noise. */
export function isReadOnly({ mogelijkheden }: Mijlpaal): boolean {
  return Object.values(mogelijkheden).every(({ mag, code }) => !mag && code === 'geenRecht');
}

/** What can be done with one milestone: the two daily acts as buttons, the others in a menu. */
export function MijlpaalActies({ mijlpaal, onHandeling }: MijlpaalActiesProps) {
  const { t } = useTranslation();
  const reason = useReason();
  const navigate = useNavigate();
  const mayRaise = useProfiel()?.mogelijkheden['escalatieMelden'];
  const { mogelijkheden, naam } = mijlpaal;
  const about = { sleutelprojectId: mijlpaal.sleutelprojectId, mijlpaalId: mijlpaal.id };
  if (isReadOnly(mijlpaal)) return <Verloop mijlpaal={mijlpaal} onHandeling={onHandeling} />;
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
          ...(open
            ? [
                {
                  id: 'escalatie',
                  title: t('escalatie.melden'),
                  disabledReason: reason(mayRaise),
                  onAction: () => void navigate({ to: paths.nieuweEscalatie, search: about }),
                },
              ]
            : []),
          { id: 'verloop', title: t('mijlpaal.verloop'), onAction: () => onHandeling({ soort: 'verloop', mijlpaal }) },
        ]}
      />
    </div>
  );
}

/** Who may only read can still see how often it was moved, and why. */
function Verloop({ mijlpaal, onHandeling }: MijlpaalActiesProps) {
  const { t } = useTranslation();
  if (!mijlpaal.aantalVerschuivingen) return null;
  return (
    <Button
      small
      aria-label={t('mijlpaal.verloopNaam', { naam: mijlpaal.naam })}
      onClick={() => onHandeling({ soort: 'verloop', mijlpaal })}
    >
      {t('mijlpaal.verschuivingen')}
    </Button>
  );
}
