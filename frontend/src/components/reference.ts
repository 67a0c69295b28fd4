/** Reference data as choices. */
import { useReference } from '@/api/queries';
import type { Option } from '@/ui/Select';

/** The longest page that the server gives. */
const whole = { query: { limit: 200 } };

function options(items: { code: string; naam: string }[] | undefined): Option[] {
  return (items ?? []).map(({ code, naam }) => ({ value: code, label: naam }));
}

/** The municipalities that exist today. */
export function useGemeenteOptions(): Option[] {
  const gemeenten = useReference('listGemeenten', whole).data?.resultaten;
  return options(gemeenten?.filter(({ geldigTot }) => !geldigTot)).sort((a, b) => a.label.localeCompare(b.label, 'nl'));
}

export function useRegioOptions(): Option[] {
  return options(useReference('listRegios', whole).data?.resultaten);
}

/** The themes of bottlenecks: also the causes of a shift. */
export function useThemaOptions(): Option[] {
  return options(useReference('listKnelpuntthemas', whole).data?.resultaten);
}

/** A code list by its name, such as `plantype`. */
export function useCodelijst(naam: string): Option[] {
  const lists = useReference('listCodelijsten', {}).data?.resultaten;
  return options(lists?.find((list) => list.naam === naam)?.waarden);
}
