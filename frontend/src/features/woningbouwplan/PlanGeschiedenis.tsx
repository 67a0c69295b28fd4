import { Geschiedenis } from '@/components/geschiedenis/Geschiedenis';

/** Everything that ever happened to the plan and its programme. */
export function PlanGeschiedenis({ id }: { id: string }) {
  return <Geschiedenis wortelId={id} kiesUit={[]} />;
}
