import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Input } from '@/api/operation';
import { useDryRun } from '@/api/queries';
import { useFormat } from '@/i18n/useFormat';
import { Notice } from '@/ui/Notice';

type Melding = Extract<Input<'createEscalatie'>['body'], { vraag: string }>;

/** When must be answered, and by whom, as the server would count it if the case were raised now; what it says does not matter for that. */
export function Termijnen() {
  const { t } = useTranslation();
  const { weekday } = useFormat();
  const { sleutelprojectId, mijlpaalId, probleemhouder, soort, concept } = useWatch() as Record<string, string> & {
    concept?: boolean;
  };
  const body = {
    soort,
    probleemhouder,
    titel: '–',
    vraag: '–',
    gewenstBesluit: '–',
    ...(mijlpaalId && { mijlpaalId }),
  } as Melding;
  const asked = sleutelprojectId && !concept ? { path: { id: sleutelprojectId }, body } : null;
  const { data, error } = useDryRun('createEscalatie', asked);
  if (!asked) return null;
  if (error || !data?.reactieVoor || !data.afhandelenVoor) return null;
  return (
    <Notice>
      <p aria-live="polite">
        {t('escalatie.termijnen', {
          reactie: weekday(data.reactieVoor),
          afhandelen: weekday(data.afhandelenVoor),
        })}
      </p>
    </Notice>
  );
}
