import type { Ref, TextareaHTMLAttributes } from 'react';
import { Field, type FieldProps } from './Field';

interface TextAreaProps extends FieldProps, Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'required'> {
  ref?: Ref<HTMLTextAreaElement>;
}

export function TextArea({ label, hint, error, required, optionalText, ref, ...input }: TextAreaProps) {
  return (
    <Field {...{ label, hint, error, required, optionalText }}>
      {(control) => <textarea {...input} {...control} ref={ref} className="input" />}
    </Field>
  );
}
