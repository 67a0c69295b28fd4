import { useRead } from '@/api/queries';
import { Geschiedenis } from '@/components/geschiedenis/Geschiedenis';
import { useRegister } from '@/components/register/useRegister';
import { useAddressId } from '@/lib/useAddressId';

/** Everything that ever happened to the project and what belongs to it. */
export function GeschiedenisTab() {
  const id = useAddressId();
  const register = useRegister();
  const { cursor } = register.search;
  return (
    <Geschiedenis
      query={useRead('listGeschiedenisVanSleutelproject', { path: { id }, query: { cursor } })}
      register={register}
    />
  );
}
