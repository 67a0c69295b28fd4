import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Mijlpaal, Mogelijkheid } from '@/api/models';
import { past } from '@/api/peildatum';
import { useReason } from '@/components/ActionButton';
import { LinkButton } from '@/components/LinkButton';
import { paths } from '@/lib/paths';
import { ActionMenu } from '@/ui/ActionMenu';
import { Button } from '@/ui/Button';
import { DagelijkseActies } from './DagelijkseActies';
import type { MijlpaalHandeling } from './MijlpaalDialogen';

/** The kinds of act on a milestone, under the names of its `mogelijkheden`. */
const rare = ['wijzigen', 'corrigeren', 'laatVervallen', 'verwijderen'] as const;

interface MijlpaalActiesProps {
  mijlpaal: Mijlpaal;
  /** Whether the person may raise a case about the project: someone who may not change a milestone may still be the one who sees it stall. */
  melden: Mogelijkheid | undefined;
  onHandeling: (handeling: MijlpaalHandeling) => void;
  /** Nothing else beside them has these acts: then they need not say of which milestone they are. */
  alone?: boolean;
}

/** Whether the person has no right to do anything with this milestone, or it is past; then a row of refused buttons would only be noise. */
export function isReadOnly({ mogelijkheden }: Mijlpaal): boolean {
  return Object.values(mogelijkheden).every(({ mag, code }) => !mag && (code === 'geenRecht' || code === past.code));
}

/** Whether it still has to be reached: only then can it cause a case. */
export function isOpen({ realisatiedatum, status }: Mijlpaal): boolean {
  return !realisatiedatum && status !== 'vervallen';
}

/** What a new case about this milestone starts with. */
function about({ id, sleutelprojectId }: Mijlpaal) {
  return { sleutelprojectId, mijlpaalId: id };
}

/** What can be done with one milestone: the two daily acts as buttons, the others in a menu. */
export function MijlpaalActies({ mijlpaal, melden, onHandeling, alone }: MijlpaalActiesProps) {
  const { t } = useTranslation();
  const reason = useReason();
  const navigate = useNavigate();
  const { mogelijkheden, naam } = mijlpaal;
  if (isReadOnly(mijlpaal)) return <LezersActies {...{ mijlpaal, melden, onHandeling, alone }} />;
  const open = isOpen(mijlpaal);
  return (
    <div className="row mijlpaal-acties">
      {open && <DagelijkseActies {...{ mijlpaal, onHandeling, alone }} />}
      <ActionMenu
        label={alone ? t('mijlpaal.meerHandelingen') : t('mijlpaal.meer', { naam })}
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
                  disabledReason: reason(melden),
                  onAction: () => void navigate({ to: paths.nieuweEscalatie, search: about(mijlpaal) }),
                },
              ]
            : []),
          { id: 'verloop', title: t('mijlpaal.verloop'), onAction: () => onHandeling({ soort: 'verloop', mijlpaal }) },
        ]}
      />
    </div>
  );
}

/** Someone who may not change the milestone can still see how often it was moved and why, and raise the case that it causes. */
function LezersActies({ mijlpaal, melden, onHandeling, alone }: MijlpaalActiesProps) {
  const { t } = useTranslation();
  const { naam } = mijlpaal;
  return (
    <div className="row">
      {melden?.mag && isOpen(mijlpaal) && (
        <LinkButton
          small
          to={paths.nieuweEscalatie}
          search={about(mijlpaal)}
          aria-label={alone ? undefined : t('mijlpaal.escalatieNaam', { naam })}
        >
          {t('escalatie.melden')}
        </LinkButton>
      )}
      {Boolean(mijlpaal.aantalVerschuivingen) && (
        <Button
          small
          aria-label={alone ? undefined : t('mijlpaal.verloopNaam', { naam })}
          onClick={() => onHandeling({ soort: 'verloop', mijlpaal })}
        >
          {t('mijlpaal.verschuivingen')}
        </Button>
      )}
    </div>
  );
}
