import { Checkbox } from '@/ui/Checkbox';
import type { Register } from './useRegister';

/** A filter that is on or off. */
export function FilterCheckbox({ register, name, label }: { register: Register; name: string; label: string }) {
  return (
    <Checkbox
      label={label}
      checked={register.search[name] === 'true'}
      onChange={(event) => register.change({ [name]: event.target.checked ? 'true' : undefined })}
    />
  );
}
