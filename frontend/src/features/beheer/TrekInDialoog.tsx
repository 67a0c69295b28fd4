import { useTranslation } from 'react-i18next';
import type { Toekenning } from '@/api/models';
import { useCommand } from '@/api/queries';
import { announce } from '@/ui/Toast';
import { BevestigDialoog } from './BevestigDialoog';
import { toekenningText } from './toekenningText';

interface TrekInDialoogProps {
  toekenning: Toekenning;
  /** Whose role it is. */
  naam: string;
  onClose: () => void;
}

/** Takes a role away. */
export function TrekInDialoog({ toekenning, naam, onClose }: TrekInDialoogProps) {
  const { t } = useTranslation();
  const trekIn = useCommand('deleteToekenning', {
    invalidates: ['getGebruiker', 'listGebruikers'],
    onSuccess: () => {
      announce(t('beheer.ingetrokken'));
      onClose();
    },
  });
  return (
    <BevestigDialoog
      title={t('beheer.intrekken')}
      explanation={t('beheer.intrekkenUitleg', { naam, rol: toekenningText(t, toekenning) })}
      confirmText={t('beheer.intrekken')}
      danger
      command={trekIn}
      input={{ path: { id: toekenning.id }, ifMatch: toekenning.versie }}
      onClose={onClose}
    />
  );
}
