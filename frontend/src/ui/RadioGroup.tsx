import { useId, type InputHTMLAttributes, type Ref } from 'react';
import { FieldError, type FieldProps } from './Field';
import type { Option } from './Select';
import './Field.css';

interface RadioGroupProps
  extends FieldProps, Pick<InputHTMLAttributes<HTMLInputElement>, 'name' | 'onChange' | 'onBlur'> {
  options: (Option & { hint?: string })[];
  value?: string;
  ref?: Ref<HTMLInputElement>;
}

export function RadioGroup({ label, hint, error, required, options, value, ref, ...input }: RadioGroupProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <fieldset className="fieldset" aria-describedby={described || undefined}>
      <legend>{label}</legend>
      {hint && (
        <p id={`${id}-hint`} className="field-hint">
          {hint}
        </p>
      )}
      {options.map((option, index) => (
        <div key={option.value} className="choice">
          <input
            {...input}
            ref={index === 0 ? ref : undefined}
            id={`${id}-${option.value}`}
            type="radio"
            value={option.value}
            checked={value === undefined ? undefined : value === option.value}
            required={required}
            aria-describedby={option.hint ? `${id}-${option.value}-hint` : undefined}
          />
          <div>
            <label htmlFor={`${id}-${option.value}`}>{option.label}</label>
            {option.hint && (
              <p id={`${id}-${option.value}-hint`} className="field-hint">
                {option.hint}
              </p>
            )}
          </div>
        </div>
      ))}
      <FieldError id={`${id}-error`} error={error} />
    </fieldset>
  );
}
