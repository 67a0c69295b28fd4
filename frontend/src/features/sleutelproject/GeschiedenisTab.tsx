import { useParams } from '@tanstack/react-router';
import { useRead } from '@/api/queries';
import { Geschiedenis } from '@/components/geschiedenis/Geschiedenis';
import { useRegister } from '@/components/register/useRegister';

/** Everything that ever happened to the project and what belongs to it. */
export function GeschiedenisTab() {
  const { id = '' }: { id?: string } = useParams({ strict: false });
  const register = useRegister();
  const { cursor } = register.search;
  return (
    <Geschiedenis
      query={useRead('listGeschiedenisVanSleutelproject', { path: { id }, query: { cursor } })}
      register={register}
    />
  );
}
