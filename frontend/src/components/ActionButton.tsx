import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import type { Mogelijkheid } from '@/api/models';
import { usePeildatum } from '@/api/peildatum';
import { Button } from '@/ui/Button';
import { codeText } from './problemText';

/** Why the server does not allow this now; undefined when it does. */
export function useReason() {
  const { t } = useTranslation();
  return (mogelijkheid: Mogelijkheid | undefined): string | undefined => {
    if (mogelijkheid?.mag) return undefined;
    return (
      codeText(mogelijkheid?.code ?? 'geenRecht', mogelijkheid?.parameters ?? undefined) ?? t('probleem.geenRecht')
    );
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
