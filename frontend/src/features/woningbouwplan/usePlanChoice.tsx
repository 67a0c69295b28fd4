import type { ColumnDef } from '@tanstack/react-table';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Woningbouwplan } from '@/api/models';
import { Checkbox } from '@/ui/Checkbox';

/**
 * Ticking plans in the register, over its pages, to make a key project of them. Only plans of the municipalities for which the person holds
 * the pen, and that are in no project yet, can be ticked.
 */
export function usePlanChoice(gemeenteCodes: string[]) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<Woningbouwplan[]>([]);
  const toggle = (plan: Woningbouwplan) =>
    setChosen((before) =>
      before.some(({ id }) => id === plan.id) ? before.filter(({ id }) => id !== plan.id) : [...before, plan],
    );
  const column: ColumnDef<Woningbouwplan> = {
    id: 'kies',
    header: t('woningbouwplan.kies'),
    cell: ({ row: { original } }) =>
      original.sleutelprojectId || !gemeenteCodes.includes(original.gemeenteCode) ? null : (
        <Checkbox
          label={t('woningbouwplan.kiesNaam', { naam: original.naam })}
          hideLabel
          checked={chosen.some(({ id }) => id === original.id)}
          onChange={() => toggle(original)}
        />
      ),
  };
  return { column, chosen, clear: () => setChosen([]) };
}
