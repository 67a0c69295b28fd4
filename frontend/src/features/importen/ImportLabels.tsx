/** The outcomes of an import and of its rows, each in its tone, sign and word. */
import { useTranslation } from 'react-i18next';
import type { Import, Importrij } from '@/api/models';
import { StatusLabel, type Tone } from '@/ui/StatusLabel';

const importTones: Record<Import['status'], Tone> = {
  bezig: 'info',
  verwerkt: 'positive',
  geweigerd: 'negative',
  afgebroken: 'negative',
  proef: 'info',
};

export function ImportStatusLabel({ status }: { status: Import['status'] }) {
  const { t } = useTranslation();
  return <StatusLabel tone={importTones[status]}>{t(`waarde.importStatus.${status}`)}</StatusLabel>;
}

const rijTones: Record<Importrij['uitkomst'], Tone> = {
  nieuw: 'positive',
  gewijzigd: 'info',
  ongewijzigd: 'neutral',
  geweigerd: 'negative',
};

export function ImportrijLabel({ uitkomst }: { uitkomst: Importrij['uitkomst'] }) {
  const { t } = useTranslation();
  return <StatusLabel tone={rijTones[uitkomst]}>{t(`waarde.importUitkomst.${uitkomst}`)}</StatusLabel>;
}
