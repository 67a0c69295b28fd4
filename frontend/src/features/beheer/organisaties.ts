import { useReference } from '@/api/queries';
import { useGemeenteOptions, useRegioOptions } from '@/components/reference';
import type { Option } from '@/ui/Select';

/** Every organisation: provinces, regions, municipalities. */
export function useOrganisatieOptions(): Option[] {
  const provincies = useReference('listProvincies', {}).data?.resultaten ?? [];
  const regios = useRegioOptions();
  const gemeenten = useGemeenteOptions();
  return [...provincies.map(({ code, naam }) => ({ value: code, label: naam })), ...regios, ...gemeenten];
}
