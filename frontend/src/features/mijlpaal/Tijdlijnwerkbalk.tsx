import { useNavigate, useSearch } from '@tanstack/react-router';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Search } from '@/lib/search';
import { Button } from '@/ui/Button';
import { Checkbox } from '@/ui/Checkbox';
import { Segments } from '@/ui/Segments';
import { zooms, type Zoom } from './tijdlijn';

/** How one looks at the timeline. */
export interface Blik {
  zoom: Zoom;
  /** What was achieved is left out. */
  onlyOpen: boolean;
  /** By how many steps the window was moved. */
  steps: number;
}

interface TijdlijnwerkbalkProps {
  blik: Blik;
  onZoom: (zoom: Zoom) => void;
  onOnlyOpen: (onlyOpen: boolean) => void;
  onStep: (by: number) => void;
}

/** How one looks, kept in the address: a link shows it as one saw it oneself. */
export function useTijdlijnblik(): TijdlijnwerkbalkProps {
  const navigate = useNavigate();
  const search: Search = useSearch({ strict: false });
  const [steps, setSteps] = useState(0);
  const change = (part: Search) =>
    void navigate({ to: '.', search: (before: Search) => ({ ...before, ...part }), replace: true, resetScroll: false });
  return {
    blik: {
      zoom: zooms.find((zoom) => zoom === search['schaal']) ?? 'alles',
      onlyOpen: search['open'] === 'true',
      steps,
    },
    onZoom: (zoom) => {
      setSteps(0);
      change({ schaal: zoom === 'alles' ? undefined : zoom });
    },
    onOnlyOpen: (onlyOpen) => change({ open: onlyOpen ? 'true' : undefined }),
    onStep: (by) => setSteps(steps + by),
  };
}

/** How much time one sees, where it begins, and whether what was achieved is among it. */
export function Tijdlijnwerkbalk({ blik, onZoom, onOnlyOpen, onStep }: TijdlijnwerkbalkProps) {
  const { t } = useTranslation();
  return (
    <div className="row tijdlijn-werkbalk">
      <Checkbox label={t('mijlpaal.alleenOpen')} checked={blik.onlyOpen} onChange={() => onOnlyOpen(!blik.onlyOpen)} />
      <div className="row tijdlijn-schaal">
        {blik.zoom !== 'alles' && (
          <>
            <Button
              small
              aria-label={t('mijlpaal.eerder')}
              icon={<ChevronLeft aria-hidden="true" />}
              onClick={() => onStep(-1)}
            />
            <Button
              small
              aria-label={t('mijlpaal.later')}
              icon={<ChevronRight aria-hidden="true" />}
              onClick={() => onStep(1)}
            />
          </>
        )}
        <Segments
          label={t('mijlpaal.tijdschaal')}
          options={zooms.map((value) => ({ value, label: t(`mijlpaal.schaal.${value}`) }))}
          value={blik.zoom}
          onChange={onZoom}
        />
      </div>
    </div>
  );
}
