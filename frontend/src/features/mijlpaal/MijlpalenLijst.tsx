import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ColumnDef } from '@tanstack/react-table';
import type { Mijlpaal, Mogelijkheid } from '@/api/models';
import { DateText } from '@/components/DateText';
import { MijlpaalStatusLabel } from '@/components/StatusLabels';
import { useFormat } from '@/i18n/useFormat';
import { paths } from '@/lib/paths';
import { Badge } from '@/ui/StatusLabel';
import { DataTable } from '@/ui/DataTable';
import { isReadOnly, MijlpaalActies } from './MijlpaalActies';
import type { MijlpaalHandeling } from './MijlpaalDialogen';

interface MijlpalenLijstProps {
  mijlpalen: Mijlpaal[];
  /** The one that a link led to. */
  chosen: string | undefined;
  /** Whether the person may raise a case about the project. */
  melden: Mogelijkheid | undefined;
  onHandeling: (handeling: MijlpaalHandeling) => void;
}

/** The same milestones in words: every date, how far it slipped, what it waits for, and what can be done. */
export function MijlpalenLijst({ mijlpalen, chosen, melden, onHandeling }: MijlpalenLijstProps) {
  const { t } = useTranslation();
  const { difference } = useFormat();
  const nameOf = new Map(mijlpalen.map(({ id, naam }) => [id, naam]));
  const namesOf = (ids: string[]) => ids.flatMap((id) => nameOf.get(id) ?? []).join(', ');
  const columns: ColumnDef<Mijlpaal>[] = [
    {
      id: 'naam',
      header: t('mijlpaal.enkelvoud'),
      meta: { names: true },
      cell: ({ row }) => <Naam mijlpaal={row.original} waitsFor={namesOf(row.original.afhankelijkVan)} />,
    },
    {
      id: 'basis',
      header: t('mijlpaal.basisdatum'),
      cell: ({ row: { original } }) => (
        <div>
          <DateText date={original.basisdatum} precisie={original.basisPrecisie} />
          {original.indicatief && <div className="subtle">{t('mijlpaal.indicatief')}</div>}
        </div>
      ),
    },
    {
      id: 'prognose',
      header: t('mijlpaal.prognosedatum'),
      cell: ({ row: { original } }) => <DateText date={original.prognosedatum} precisie={original.prognosePrecisie} />,
    },
    {
      id: 'realisatie',
      header: t('mijlpaal.realisatiedatum'),
      cell: ({ row: { original } }) => (
        <DateText date={original.realisatiedatum} precisie={original.realisatiePrecisie} />
      ),
    },
    {
      id: 'uitloop',
      header: t('mijlpaal.uitloopInDagen'),
      meta: { numeric: true },
      cell: ({ row: { original } }) =>
        typeof original.uitloopDagen === 'number' ? difference(original.uitloopDagen) : '–',
    },
    {
      id: 'status',
      header: t('sleutelproject.status'),
      cell: ({ row }) => <MijlpaalStatusLabel status={row.original.status} />,
    },
    {
      id: 'handelingen',
      header: t('algemeen.handelingen'),
      meta: { acts: true },
      cell: ({ row }) => <MijlpaalActies mijlpaal={row.original} melden={melden} onHandeling={onHandeling} />,
    },
  ];
  // What was agreed and how far it slipped is for the own municipality and the province.
  const slip = mijlpalen.some(({ basisdatum }) => basisdatum);
  const hidden = new Set([
    ...(slip ? [] : ['basis', 'uitloop']),
    ...(slip || melden?.mag || !mijlpalen.every(isReadOnly) ? [] : ['handelingen']),
  ]);
  const shown = columns.filter(({ id = '' }) => !hidden.has(id));
  return (
    <DataTable
      caption={t('mijlpaal.meervoud')}
      columns={shown}
      rows={mijlpalen}
      rowId={({ id }) => id}
      current={chosen}
    />
  );
}

function Naam({ mijlpaal, waitsFor }: { mijlpaal: Mijlpaal; waitsFor: string }) {
  const { t } = useTranslation();
  return (
    <div>
      <Link
        id={`mijlpaal-${mijlpaal.id}`}
        className="mijlpaal-naam"
        to={paths.sleutelprojectTab(mijlpaal.sleutelprojectId, 'mijlpalen')}
        search={{ mijlpaal: mijlpaal.id }}
        resetScroll={false}
      >
        {mijlpaal.naam}
      </Link>{' '}
      {mijlpaal.verplicht && <Badge>{t('mijlpaal.verplicht')}</Badge>}
      <div className="mijlpaal-bij">
        {t(`waarde.fase.${mijlpaal.fase}`)}
        {mijlpaal.verantwoordelijke && ` · ${mijlpaal.verantwoordelijke}`}
        {waitsFor && ` · ${t('mijlpaal.wachtOpNaam', { naam: waitsFor })}`}
      </div>
    </div>
  );
}
