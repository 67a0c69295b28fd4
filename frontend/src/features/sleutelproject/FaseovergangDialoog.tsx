import { useTranslation } from 'react-i18next';
import { Teruggrond } from '@/api/generated/codeLists';
import type { Planfase, Sleutelproject } from '@/api/models';
import { useCommand } from '@/api/queries';
import { useToday } from '@/api/useToday';
import { Belemmeringen } from '@/components/Belemmeringen';
import { FormDialog } from '@/components/form/FormDialog';
import { FormDateField, FormTextArea } from '@/components/form/fields';
import { useZodForm } from '@/components/form/useZodForm';
import { date, optionalText, text, z } from '@/lib/zod';
import { Notice } from '@/ui/Notice';
import { announce } from '@/ui/Toast';
import { faseNaam } from './fase';
import { Terugval } from './Terugval';

/** To close by the gate, to close although it is shut, or to go back to a closed phase. */
export type Overgang = 'afsluiting' | 'afwijking' | 'terug';

function schemaOf(soort: Overgang) {
  return z.object({
    datum: date(),
    toelichting: soort === 'afsluiting' ? optionalText() : text(),
    grond: z.enum(Teruggrond),
    besluitId: z.string(),
    vernietigd: z.record(z.string(), z.boolean()),
  });
}

interface FaseovergangDialoogProps {
  project: Sleutelproject;
  fase: Planfase;
  soort: Overgang;
  onClose: () => void;
}

export function FaseovergangDialoog({ project, fase, soort, onClose }: FaseovergangDialoogProps) {
  const { t } = useTranslation();
  const today = useToday();
  const form = useZodForm(schemaOf(soort), {
    datum: today,
    toelichting: '',
    grond: 'besluit',
    besluitId: '',
    vernietigd: {},
  });
  const overgaan = useCommand('createFaseovergang', {
    onSuccess: () => {
      announce(t(soort === 'terug' ? 'planfase.heropend' : 'planfase.isAfgesloten', { fase: faseNaam(fase) }));
      onClose();
    },
  });
  return (
    <FormDialog
      title={t(`planfase.titel.${soort}`, { fase: faseNaam(fase) })}
      submitText={t(`planfase.knop.${soort}`)}
      form={form}
      command={overgaan}
      toInput={({ datum, toelichting, grond, besluitId, vernietigd }, versie = project.versie) => ({
        path: { id: project.id },
        body: {
          soort: soort === 'terug' ? ('terug' as const) : ('afsluiting' as const),
          fase: fase.soort,
          datum,
          ...(toelichting && { toelichting }),
          ...(soort === 'afwijking' && { afwijking: true }),
          ...(soort === 'terug' && { grond }),
          ...(soort === 'terug' && grond === 'besluit' && { besluitId: besluitId || null }),
          ...(soort === 'terug' &&
            grond === 'uitspraak' && { vernietigdePlannen: Object.keys(vernietigd).filter((id) => vernietigd[id]) }),
        },
        ifMatch: versie,
      })}
      onClose={onClose}
    >
      {soort === 'afwijking' && (
        <Notice tone="warning" title={t('planfase.afwijkingUitleg')}>
          <Belemmeringen belemmeringen={fase.poort.belemmeringen} />
        </Notice>
      )}
      <FormDateField name="datum" label={t('algemeen.datum')} required />
      {soort === 'terug' && <Terugval project={project} />}
      <FormTextArea name="toelichting" label={t('algemeen.toelichting')} required={soort !== 'afsluiting'} />
    </FormDialog>
  );
}
