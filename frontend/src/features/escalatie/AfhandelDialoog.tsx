import * as codes from '@/api/generated/codeLists';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { UseQueryResult } from '@tanstack/react-query';
import type { Escalatie } from '@/api/models';
import type { Answer } from '@/api/operation';
import { problemOf } from '@/api/problem';
import { useDryRun } from '@/api/queries';
import { Doorwerking } from '@/components/Doorwerking';
import { FormDateField, FormRadioGroup, FormSelect, FormTextArea } from '@/components/form/fields';
import { FormDialog } from '@/components/form/FormDialog';
import { useZodForm } from '@/components/form/useZodForm';
import { problemText } from '@/components/problemText';
import { useThemaOptions } from '@/components/reference';
import { useFormat } from '@/i18n/useFormat';
import { Notice } from '@/ui/Notice';
import { afhandeling, settlement } from './afhandeling';
import { useStap } from './useStap';

/** Settling a case: its outcome, and in the same act what that does to the milestone it is about. */
export function AfhandelDialoog({ escalatie, onClose }: { escalatie: Escalatie; onClose: () => void }) {
  const { t } = useTranslation();
  const form = useZodForm(afhandeling, { uitkomst: '', toelichting: '', gevolg: { naar: '', oorzaak: '' } });
  const handelAf = useStap('afhandeling', onClose);
  return (
    <FormDialog
      title={t('escalatie.handeling.afhandeling')}
      submitText={t('escalatie.handeling.afhandeling')}
      form={form}
      command={handelAf}
      toInput={(values, versie = escalatie.versie) => ({
        path: { id: escalatie.id },
        body: settlement(values, escalatie.mijlpaal?.id),
        ifMatch: versie,
      })}
      onClose={onClose}
    >
      <p>{t('escalatie.uitleg.afhandeling')}</p>
      <FormRadioGroup
        name="uitkomst"
        label={t('escalatie.uitkomst')}
        required
        options={codes.Uitkomst.map((value) => ({ value, label: t(`waarde.escalatieUitkomst.${value}`) }))}
      />
      <FormTextArea name="toelichting" label={t('algemeen.toelichting')} required />
      {escalatie.mijlpaal && (
        <Gevolg escalatie={escalatie} mijlpaal={escalatie.mijlpaal} idle={!handelAf.isPending && !handelAf.isSuccess} />
      )}
    </FormDialog>
  );
}

interface GevolgProps {
  escalatie: Escalatie;
  mijlpaal: NonNullable<Escalatie['mijlpaal']>;
  /** Whether it is still being filled in: afterwards there is nothing to try. */
  idle: boolean;
}

/** The effect on the milestone; may stay empty. */
function Gevolg({ escalatie, mijlpaal, idle }: GevolgProps) {
  const { t } = useTranslation();
  const themas = useThemaOptions();
  const naar = useWatch({ name: 'gevolg.naar' }) as string;
  // The effect depends on the date alone: it is shown before the rest is filled in.
  const body = settlement(
    { uitkomst: 'afspraak', toelichting: '–', gevolg: { naar, oorzaak: themas[0]?.value ?? '' } },
    mijlpaal.id,
  );
  const proef = useDryRun(
    'createStap',
    idle && naar && themas.length > 0 ? { path: { id: escalatie.id }, body, ifMatch: escalatie.versie } : null,
  );
  return (
    <>
      <FormDateField
        name="gevolg.naar"
        label={t('escalatie.nieuweDatum', { mijlpaal: mijlpaal.naam })}
        hint={t('escalatie.gevolgUitleg')}
      />
      <FormSelect
        name="gevolg.oorzaak"
        label={t('escalatie.oorzaak')}
        placeholder={t('algemeen.kies')}
        options={themas}
      />
      {naar && <Effect proef={proef} />}
    </>
  );
}

/** What the new forecast would do, as the server computed it in a dry run. */
function Effect({ proef }: { proef: UseQueryResult<Answer<'createStap'>> }) {
  const { t } = useTranslation();
  const { difference } = useFormat();
  if (proef.isError) return <Notice tone="warning">{problemText(problemOf(proef.error))}</Notice>;
  if (!proef.data) return null;
  const { gevolg, doorwerking } = proef.data;
  return (
    <Notice title={t('mijlpaal.gevolgen')}>
      <div className="stack" aria-live="polite">
        {gevolg && <p>{t('mijlpaal.verschuiftDagen', { dagen: difference(gevolg.dagen) })}</p>}
        {doorwerking && <Doorwerking doorwerking={doorwerking} />}
      </div>
    </Notice>
  );
}
