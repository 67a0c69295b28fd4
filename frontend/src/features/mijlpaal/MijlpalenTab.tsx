import { useNavigate, useSearch } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { Suspense, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Besluitmoment, Mijlpaal, Planfase, Verschuiving } from '@/api/models';
import { useRead } from '@/api/queries';
import { useToday } from '@/api/useToday';
import { ActionButton } from '@/components/ActionButton';
import { ProblemState } from '@/components/Loaded';
import { lazily } from '@/lib/lazily';
import type { Search } from '@/lib/search';
import { useAddressId } from '@/lib/useAddressId';
import { Card } from '@/ui/Card';
import { EmptyState, Skeleton } from '@/ui/States';
import type { MijlpaalHandeling } from './MijlpaalDialogen';
import { MijlpaalPaneel } from './MijlpaalPaneel';
import { axisOf, daysOf, groupsOf, spokenOf } from './tijdlijn';
import { TijdlijnLegenda } from './TijdlijnLegenda';
import { Tijdlijntabel } from './Tijdlijntabel';
import { useTijdlijnblik, Tijdlijnwerkbalk, type Blik } from './Tijdlijnwerkbalk';

const MijlpaalDialogen = lazily(() => import('./MijlpaalDialogen'), 'MijlpaalDialogen');

/** The milestones of a project as a table that is the timeline too. */
export function MijlpalenTab() {
  const { t } = useTranslation();
  const id = useAddressId();
  const [handeling, setHandeling] = useState<MijlpaalHandeling | null>(null);
  const [proef, setProef] = useState<Verschuiving | null>(null);
  const project = useRead('getSleutelproject', { path: { id } }).data;
  const mijlpalen = useRead('listMijlpalenVanProject', { path: { id }, query: { limit: 200 } });
  const fasen = useRead('listPlanfasen', { path: { id } });
  const momenten = useRead('listBesluitmomenten', { path: { id } });
  const today = useToday();
  const { blik, ...change } = useTijdlijnblik();
  const all = mijlpalen.data?.resultaten;
  // The phases and decisions belong to the axis: without them it would change its scale when they come.
  const ready = all && !fasen.isPending && !momenten.isPending;
  return (
    <Card
      title={t('mijlpaal.meervoud')}
      actions={
        <>
          {ready && all.length > 0 && <Tijdlijnwerkbalk blik={blik} {...change} />}
          <ActionButton
            small
            variant="primary"
            icon={<Plus aria-hidden="true" />}
            mogelijkheid={project?.mogelijkheden.mijlpaalAanmaken}
            onClick={() => setHandeling({ soort: 'nieuw' })}
          >
            {t('mijlpaal.nieuw')}
          </ActionButton>
        </>
      }
    >
      {mijlpalen.isError && !all && <ProblemState error={mijlpalen.error} onRetry={() => void mijlpalen.refetch()} />}
      {!ready && !mijlpalen.isError && <Skeleton label={t('algemeen.laden')} lines={14} />}
      {ready && all.length === 0 && <EmptyState title={t('mijlpaal.geen')}>{t('mijlpaal.geenUitleg')}</EmptyState>}
      {ready && all.length > 0 && (
        <Mijlpalen
          mijlpalen={all}
          fasen={fasen.data?.resultaten ?? []}
          momenten={momenten.data?.resultaten ?? []}
          melden={project?.mogelijkheden.escalatieMelden}
          today={today}
          blik={blik}
          proef={proef}
          onHandeling={setHandeling}
        />
      )}
      <Suspense>
        {handeling && (
          <MijlpaalDialogen
            projectId={id}
            mijlpalen={all ?? []}
            today={today}
            handeling={handeling}
            onProef={setProef}
            onClose={() => setHandeling(null)}
          />
        )}
      </Suspense>
    </Card>
  );
}

interface MijlpalenProps {
  mijlpalen: Mijlpaal[];
  fasen: Planfase[];
  momenten: Besluitmoment[];
  melden: Parameters<typeof MijlpaalPaneel>[0]['melden'];
  today: string;
  blik: Blik;
  /** What a move would do, while one decides on it. */
  proef: Verschuiving | null;
  onHandeling: (handeling: MijlpaalHandeling) => void;
}

function Mijlpalen({ mijlpalen, fasen, momenten, melden, today, blik, proef, onHandeling }: MijlpalenProps) {
  const navigate = useNavigate();
  const search: Search = useSearch({ strict: false });
  const chosen = search['mijlpaal'];
  const opened = mijlpalen.find((mijlpaal) => mijlpaal.id === chosen);
  const groups = useMemo(
    () => groupsOf(mijlpalen).filter(({ open }) => !blik.onlyOpen || open.length > 0),
    [mijlpalen, blik.onlyOpen],
  );
  const axis = axisOf(daysOf(mijlpalen, fasen, momenten), today, blik.zoom, blik.steps);
  return (
    <>
      {opened && (
        <MijlpaalPaneel
          mijlpaal={opened}
          mijlpalen={mijlpalen}
          melden={melden}
          onHandeling={onHandeling}
          onClose={() => {
            void navigate({ to: '.', search: { ...search, mijlpaal: undefined }, resetScroll: false });
            document.getElementById(`mijlpaal-${opened.id}`)?.focus();
          }}
        />
      )}
      <div className="tijdlijn-houder">
        <Tijdlijntabel
          groups={groups}
          fasen={fasen}
          momenten={momenten}
          axis={axis}
          today={today}
          chosen={chosen}
          onlyOpen={blik.onlyOpen}
          spoken={spokenOf(proef)}
          onMove={(mijlpaal, naar) => onHandeling({ soort: 'verschuiven', mijlpaal, naar })}
        />
        <TijdlijnLegenda movable={mijlpalen.some(({ mogelijkheden }) => mogelijkheden.verschuiven?.mag)} />
      </div>
    </>
  );
}
