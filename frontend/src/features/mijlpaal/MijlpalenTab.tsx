import { useNavigate, useSearch } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Mijlpaal } from '@/api/models';
import { useRead } from '@/api/queries';
import { useToday } from '@/api/useToday';
import { ActionButton } from '@/components/ActionButton';
import { Loaded } from '@/components/Loaded';
import { lazily } from '@/lib/lazily';
import type { Search } from '@/lib/search';
import { useAddressId } from '@/lib/useAddressId';
import { Card } from '@/ui/Card';
import { EmptyState } from '@/ui/States';
import { MijlpaalPaneel } from './MijlpaalPaneel';
import { MijlpalenLijst } from './MijlpalenLijst';
import { Tijdlijn } from './Tijdlijn';
import type { MijlpaalHandeling } from './MijlpaalDialogen';

const MijlpaalDialogen = lazily(() => import('./MijlpaalDialogen'), 'MijlpaalDialogen');

/** The milestones of a project, on an axis and as a list. */
export function MijlpalenTab() {
  const { t } = useTranslation();
  const id = useAddressId();
  const [handeling, setHandeling] = useState<MijlpaalHandeling | null>(null);
  const project = useRead('getSleutelproject', { path: { id } }).data;
  const mijlpalen = useRead('listMijlpalenVanProject', { path: { id }, query: { limit: 200 } });
  const today = useToday();
  const navigate = useNavigate();
  const search: Search = useSearch({ strict: false });
  const chosen = search['mijlpaal'];
  const move = (mijlpaal: Mijlpaal, naar: string) => setHandeling({ soort: 'verschuiven', mijlpaal, naar });
  return (
    <Card
      title={t('mijlpaal.meervoud')}
      actions={
        <ActionButton
          variant="primary"
          icon={<Plus aria-hidden="true" />}
          mogelijkheid={project?.mogelijkheden.mijlpaalAanmaken}
          onClick={() => setHandeling({ soort: 'nieuw' })}
        >
          {t('mijlpaal.nieuw')}
        </ActionButton>
      }
    >
      <Loaded query={mijlpalen} lines={8}>
        {({ resultaten }) => {
          const opened = resultaten.find((mijlpaal) => mijlpaal.id === chosen);
          return resultaten.length === 0 ? (
            <EmptyState title={t('mijlpaal.geen')}>{t('mijlpaal.geenUitleg')}</EmptyState>
          ) : (
            <>
              {opened && (
                <MijlpaalPaneel
                  mijlpaal={opened}
                  mijlpalen={resultaten}
                  melden={project?.mogelijkheden.escalatieMelden}
                  onHandeling={setHandeling}
                  onClose={() => {
                    void navigate({ to: '.', search: { ...search, mijlpaal: undefined }, resetScroll: false });
                    document.getElementById(`mijlpaal-${opened.id}`)?.focus();
                  }}
                />
              )}
              <Tijdlijn mijlpalen={resultaten} today={today} onMove={move} />
              <MijlpalenLijst
                mijlpalen={resultaten}
                chosen={chosen}
                melden={project?.mogelijkheden.escalatieMelden}
                onHandeling={setHandeling}
              />
            </>
          );
        }}
      </Loaded>
      <Suspense>
        {handeling && (
          <MijlpaalDialogen
            projectId={id}
            mijlpalen={mijlpalen.data?.resultaten ?? []}
            today={today}
            handeling={handeling}
            onClose={() => setHandeling(null)}
          />
        )}
      </Suspense>
    </Card>
  );
}
