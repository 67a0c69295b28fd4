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

/** A button for an act that the server may refuse: then it is shown disabled, with the server's reason. What is past offers no acts. */
export function ActionButton({ mogelijkheid, ...button }: ActionButtonProps) {
  const reason = useReason()(mogelijkheid);
  if (usePeildatum()) return null;
  return <Button {...button} disabledReason={reason} />;
}
