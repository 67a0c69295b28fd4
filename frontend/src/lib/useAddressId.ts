import { useParams } from '@tanstack/react-router';

/** The `$id` of the address. A page at an address without one is a mistake of ours, which shows at its first use. */
export function useAddressId(): string {
  const { id }: { id?: string } = useParams({ strict: false });
  if (id === undefined) throw new Error('the address of this page has no $id');
  return id;
}
