import type { Ref, SelectHTMLAttributes } from 'react';
import { Field, type FieldProps } from './Field';

export interface Option {
  value: string;
  label: string;
}

interface SelectProps extends FieldProps, Omit<SelectHTMLAttributes<HTMLSelectElement>, 'required'> {
  options: Option[];
  /** What stands there while nothing is chosen. */
  placeholder?: string;
  ref?: Ref<HTMLSelectElement>;
}

/** A choice out of a short list; the browser's own control, which every device operates in its own best way. */
export function Select({
  label,
  hint,
  error,
  required,
  optionalText,
  options,
  placeholder,
  ref,
  ...select
}: SelectProps) {
  return (
    <Field {...{ label, hint, error, required, optionalText }}>
      {(control) => (
        <select {...select} {...control} ref={ref} className="input">
          {placeholder !== undefined && <option value="">{placeholder}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
