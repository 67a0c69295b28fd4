import type { ButtonHTMLAttributes, MouseEvent, ReactNode, Ref } from 'react';
import { useId } from 'react';
import './Button.css';

export type ButtonVariant = 'primary' | 'secondary' | 'subtle' | 'danger';

/** The looks of a button, for what is a link but reads as a button. */
export function buttonClass(variant: ButtonVariant = 'secondary', small = false): string {
  return `button button-${variant}${small ? ' button-small' : ''}`;
}

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled'> {
  variant?: ButtonVariant;
  small?: boolean;
  icon?: ReactNode;
  /** Busy: shows it, and ignores further presses. */
  busy?: boolean;
  /** Why this cannot be done now. The button stays reachable, so that everyone can learn the reason. */
  disabledReason?: string;
  ref?: Ref<HTMLButtonElement>;
}

export function Button({
  variant = 'secondary',
  small,
  icon,
  busy = false,
  disabledReason,
  type = 'button',
  onClick,
  children,
  ...rest
}: ButtonProps) {
  const reasonId = useId();
  const blocked = busy || disabledReason !== undefined;
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (blocked) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <span className="button-holder">
      <button
        {...rest}
        type={type}
        className={buttonClass(variant, small)}
        aria-disabled={blocked || undefined}
        aria-busy={busy || undefined}
        aria-describedby={disabledReason ? reasonId : rest['aria-describedby']}
        onClick={press}
      >
        {busy ? <span className="spinner spinner-inline" aria-hidden="true" /> : icon}
        {children}
      </button>
      {disabledReason && (
        <span id={reasonId} className="button-reason" role="tooltip">
          {disabledReason}
        </span>
      )}
    </span>
  );
}
