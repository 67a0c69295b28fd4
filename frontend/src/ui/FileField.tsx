import type { Ref } from 'react';
import { Field, type FieldProps } from './Field';
import './Button.css';
import './FileField.css';

interface FileFieldProps extends FieldProps {
  name?: string;
  /** What may be chosen, as the browser wants it: `.csv,.geojson`. */
  accept: string;
  /** The words on what looks like a button. */
  chooseText: string;
  /** What stands there while nothing is chosen; otherwise the name of the file. */
  dropText: string;
  value: File | undefined;
  onChange: (file: File | undefined) => void;
  onBlur?: () => void;
  ref?: Ref<HTMLInputElement>;
}

/** A file, dropped here or chosen. The browser's own control lies over the whole zone, so that dropping, keyboard and screen reader are its own. */
export function FileField({
  label,
  hint,
  error,
  required,
  optionalText,
  accept,
  chooseText,
  dropText,
  value,
  onChange,
  ...input
}: FileFieldProps) {
  return (
    <Field {...{ label, hint, error, required, optionalText }}>
      {(control) => (
        <div className="file-zone">
          <span aria-hidden="true">{value?.name ?? dropText}</span>
          <span aria-hidden="true" className="button button-secondary">
            {chooseText}
          </span>
          <input
            {...input}
            {...control}
            type="file"
            accept={accept}
            onChange={(event) => onChange(event.target.files?.[0])}
          />
        </div>
      )}
    </Field>
  );
}
