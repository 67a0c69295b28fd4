import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, ReactNode } from 'react';
import { buttonClass, type ButtonVariant } from '@/ui/Button';

interface AnchorProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  variant?: ButtonVariant;
  small?: boolean;
  icon?: ReactNode;
}

function Anchor({ variant, small, icon, children, ...anchor }: AnchorProps) {
  return (
    <a {...anchor} className={buttonClass(variant, small)}>
      {icon}
      {children}
    </a>
  );
}

/** A link that reads as a button: it goes somewhere, a button does something. */
export const LinkButton = createLink(Anchor);
