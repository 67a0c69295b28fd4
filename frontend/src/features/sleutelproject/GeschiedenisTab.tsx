import { Geschiedenis } from '@/components/geschiedenis/Geschiedenis';
import { onderwerpen } from '@/components/geschiedenis/onderwerpen';
import { useAddressId } from '@/lib/useAddressId';

/** Everything that ever happened to the project and what belongs to it. */
export function GeschiedenisTab() {
  return <Geschiedenis wortelId={useAddressId()} kiesUit={onderwerpen} />;
}
