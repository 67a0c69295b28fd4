import type { ColumnMeta } from '@tanstack/react-table';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Mijlpaal } from '@/api/models';
import { DateText } from '@/components/DateText';
import { MijlpaalStatusLabel } from '@/components/StatusLabels';
import { useFormat } from '@/i18n/useFormat';

/** One fact of a milestone as a column, wherever milestones stand in a table. */
export interface MijlpaalKolom {
  id: string;
  header: string;
  meta?: ColumnMeta<Mijlpaal, unknown>;
  show: (mijlpaal: Mijlpaal) => ReactNode;
}

/** The facts that every table of milestones has, in their order. */
export function useMijlpaalKolommen(): MijlpaalKolom[] {
  const { t } = useTranslation();
  const { difference } = useFormat();
  return [
    {
      id: 'basis',
      header: t('mijlpaal.basisdatum'),
      meta: { sort: 'basisdatum' },
      show: ({ basisdatum, basisPrecisie }) => <DateText date={basisdatum} precisie={basisPrecisie} />,
    },
    {
      id: 'prognose',
      header: t('mijlpaal.prognosedatum'),
      meta: { sort: 'prognosedatum' },
      show: ({ prognosedatum, prognosePrecisie, realisatiedatum, realisatiePrecisie }) =>
        realisatiedatum ? (
          <DateText date={realisatiedatum} precisie={realisatiePrecisie} />
        ) : (
          <DateText date={prognosedatum} precisie={prognosePrecisie} />
        ),
    },
    {
      id: 'uitloop',
      header: t('mijlpaal.uitloopInDagen'),
      meta: { numeric: true },
      show: ({ uitloopDagen }) => (typeof uitloopDagen === 'number' ? difference(uitloopDagen) : '–'),
    },
    {
      id: 'status',
      header: t('sleutelproject.status'),
      show: ({ status }) => <MijlpaalStatusLabel status={status} />,
    },
  ];
}
