import { useRead } from '@/api/queries';
import { Geschiedenis } from '@/components/geschiedenis/Geschiedenis';
import { useRegister } from '@/components/register/useRegister';

/** Everything that ever happened to the plan and its programme. */
export function PlanGeschiedenis({ id }: { id: string }) {
  const register = useRegister();
  const { cursor } = register.search;
  return (
    <Geschiedenis
      query={useRead('listGeschiedenisVanWoningbouwplan', { path: { id }, query: { cursor } })}
      register={register}
    />
  );
}
