import { useId, type InputHTMLAttributes, type Ref } from 'react';
import { FieldError } from './Field';
import './Field.css';

interface CheckboxProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'type'> {
  label: string;
  /** Where a table already shows what the box is about. */
  hideLabel?: boolean;
  hint?: string;
  error?: string;
  ref?: Ref<HTMLInputElement>;
}

export function Checkbox({ label, hideLabel, hint, error, ref, ...input }: CheckboxProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className="field">
      <div className="choice">
        <input
          {...input}
          ref={ref}
          id={id}
          type="checkbox"
          aria-describedby={described || undefined}
          aria-invalid={error ? true : undefined}
        />
        <div>
          <label htmlFor={id} className={hideLabel ? 'visually-hidden' : undefined}>
            {label}
          </label>
          {hint && (
            <p id={`${id}-hint`} className="field-hint">
              {hint}
            </p>
          )}
        </div>
      </div>
      <FieldError id={`${id}-error`} error={error} />
    </div>
  );
}
