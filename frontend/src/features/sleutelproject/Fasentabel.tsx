import { useTranslation } from 'react-i18next';
import type { ColumnDef } from '@tanstack/react-table';
import type { Planfase } from '@/api/models';
import { ActionButton } from '@/components/ActionButton';
import { DateText } from '@/components/DateText';
import { PlanfaseStatusLabel } from '@/components/StatusLabels';
import { Button } from '@/ui/Button';
import { DataTable } from '@/ui/DataTable';
import { StatusLabel } from '@/ui/StatusLabel';
import { faseNaam } from './fase';
import type { FaseHandeling } from './FaseDialogen';

interface FasentabelProps {
  fasen: Planfase[];
  onHandeling: (handeling: FaseHandeling) => void;
}

/** The phases with their dates as planned and as they went, and what can be done with each. */
export function Fasentabel({ fasen, onHandeling }: FasentabelProps) {
  const { t } = useTranslation();
  const dates = ['geplandeStart', 'geplandEinde', 'werkelijkeStart', 'werkelijkEinde'] as const;
  const columns: ColumnDef<Planfase>[] = [
    {
      id: 'naam',
      header: t('sleutelproject.fase'),
      meta: { names: true },
      cell: ({ row: { original } }) => `${original.volgorde}. ${faseNaam(original)}`,
    },
    {
      id: 'status',
      header: t('sleutelproject.status'),
      cell: ({ row: { original } }) => (
        <span className="row">
          <PlanfaseStatusLabel status={original.status} />
          {original.metAfwijking && <StatusLabel tone="warning">{t('planfase.metAfwijking')}</StatusLabel>}
        </span>
      ),
    },
    ...dates.map((field): ColumnDef<Planfase> => ({
      id: field,
      header: t(`planfase.${field}`),
      cell: ({ row }) => <DateText date={row.original[field]} />,
    })),
    {
      id: 'handelingen',
      header: t('algemeen.handelingen'),
      meta: { acts: true },
      cell: ({ row }) => <FaseActies fase={row.original} onHandeling={onHandeling} />,
    },
  ];
  const acts = fasen.some(({ mogelijkheden }) => mogelijkheden.wijzigen?.mag || mogelijkheden.terug?.mag);
  return (
    <DataTable
      caption={t('planfase.meervoud')}
      columns={acts ? columns : columns.slice(0, -1)}
      rows={fasen}
      rowId={({ id }) => id}
    />
  );
}

function FaseActies({ fase, onHandeling }: { fase: Planfase; onHandeling: FasentabelProps['onHandeling'] }) {
  const { t } = useTranslation();
  const name = <span className="visually-hidden"> {faseNaam(fase)}</span>;
  return (
    <div className="row">
      {fase.mogelijkheden.wijzigen?.mag && (
        <Button small onClick={() => onHandeling({ soort: 'planning', fase })}>
          {t('planfase.planning')}
          {name}
        </Button>
      )}
      {fase.status === 'afgesloten' && fase.mogelijkheden.terug?.mag && (
        <ActionButton
          small
          mogelijkheid={fase.mogelijkheden.terug}
          onClick={() => onHandeling({ soort: 'terug', fase })}
        >
          {t('planfase.terug')}
          {name}
        </ActionButton>
      )}
    </div>
  );
}
