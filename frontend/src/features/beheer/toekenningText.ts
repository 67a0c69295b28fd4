import type { Toekenning } from '@/api/models';
import { rolText } from '@/components/valueText';

/** A grant in words: the role, and the organisation where there is one. */
export function toekenningText(t: Parameters<typeof rolText>[0], { rol, organisatieNaam }: Toekenning): string {
  return [rolText(t, rol), organisatieNaam].filter(Boolean).join(', ');
}
