import type { Toekenning } from '@/api/models';
import { rolText } from '@/components/valueText';

/** A grant in words: the role, and the organisation where there is one. */
export function toekenningText({ rol, organisatieNaam }: Toekenning): string {
  return [rolText(rol), organisatieNaam].filter(Boolean).join(', ');
}
