import type { InputHTMLAttributes, Ref } from 'react';
import { Field, type FieldProps } from './Field';

interface TextFieldProps extends FieldProps, Omit<InputHTMLAttributes<HTMLInputElement>, 'required'> {
  ref?: Ref<HTMLInputElement>;
}

export function TextField({
  label,
  hint,
  error,
  required,
  optionalText,
  ref,
  type = 'text',
  ...input
}: TextFieldProps) {
  return (
    <Field {...{ label, hint, error, required, optionalText }}>
      {(control) => <input {...input} {...control} ref={ref} type={type} className="input" />}
    </Field>
  );
}
