import { useTranslation } from 'react-i18next';
import type { Escalatie } from '@/api/models';
import { FormTextArea } from '@/components/form/fields';
import { FormDialog } from '@/components/form/FormDialog';
import { useZodForm } from '@/components/form/useZodForm';
import { optionalText, text, z } from '@/lib/zod';
import { Notice } from '@/ui/Notice';
import { steps, type Act } from './acts';
import { Lezers } from './Lezers';
import { useStap } from './useStap';

/** Steps that speak for themselves. */
const withoutWords: readonly Act[] = ['melden', 'inBehandeling'];
const required = z.object({ toelichting: text() });
const optional = z.object({ toelichting: optionalText() });

/** Taking one step in the course of a case, with its explanation. */
export function StapDialoog({ escalatie, act, onClose }: { escalatie: Escalatie; act: Act; onClose: () => void }) {
  const { t } = useTranslation();
  const silent = withoutWords.includes(act);
  const form = useZodForm(silent ? optional : required, { toelichting: '' });
  const neem = useStap(act, onClose);
  return (
    <FormDialog
      title={t(`escalatie.handeling.${act}`)}
      submitText={t(`escalatie.handeling.${act}`)}
      form={form}
      command={neem}
      toInput={({ toelichting }, versie = escalatie.versie) => ({
        path: { id: escalatie.id },
        body: { soort: steps[act], ...(toelichting && { toelichting }) },
        ifMatch: versie,
      })}
      onClose={onClose}
    >
      <p>{t(`escalatie.uitleg.${act}`)}</p>
      {escalatie.voorstel && act === 'akkoord' && (
        <Notice>
          <Lezers voorstel={escalatie.voorstel} />
        </Notice>
      )}
      <FormTextArea name="toelichting" label={t('algemeen.toelichting')} required={!silent} />
    </FormDialog>
  );
}
