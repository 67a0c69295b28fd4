import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import type { Mogelijkheid } from '@/api/models';
import { usePeildatum } from '@/api/peildatum';
import { Button } from '@/ui/Button';
import { refusalText } from './problemText';

/** Why the server does not allow this now; undefined when it does. */
export function useReason() {
  // Asked for, so that the reason is told again in another language.
  useTranslation();
  return (mogelijkheid: Mogelijkheid | undefined): string | undefined => {
    if (mogelijkheid?.mag) return undefined;
    return refusalText(mogelijkheid?.code ?? 'geenRecht', mogelijkheid?.reden, mogelijkheid?.parameters ?? undefined);
  };
}

type ActionButtonProps = Omit<ComponentProps<typeof Button>, 'disabledReason'> & {
  mogelijkheid: Mogelijkheid | undefined;
};

/** Whether the role of the person never gives this act, here or anywhere: then it is not shown. */
export function isNever(mogelijkheid: Mogelijkheid | undefined): boolean {
  return !mogelijkheid || (!mogelijkheid.mag && mogelijkheid.code === 'geenRecht');
}

/** A button for an act that the server may refuse: what is not possible now is shown disabled, with its reason; what the role never gives is not shown. What is past offers no acts. */
export function ActionButton({ mogelijkheid, ...button }: ActionButtonProps) {
  const reason = useReason()(mogelijkheid);
  if (usePeildatum() || isNever(mogelijkheid)) return null;
  return <Button {...button} disabledReason={reason} />;
}
