import * as codes from '@/api/generated/codeLists';
import { useEffect } from 'react';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Mijlpaal, Verschuiving } from '@/api/models';
import { useCommand, useDryRun } from '@/api/queries';
import { FormDialog } from '@/components/form/FormDialog';
import { FormCheckbox, FormDateField, FormSelect, FormTextArea } from '@/components/form/fields';
import { useZodForm } from '@/components/form/useZodForm';
import { useThemaOptions } from '@/components/reference';
import { useFormat } from '@/i18n/useFormat';
import { date, text, z } from '@/lib/zod';
import { announce } from '@/ui/Toast';
import { Gevolgen } from './Gevolgen';
import { PrecisieVeld } from './PrecisieVeld';
import { maakOngedaan } from './ongedaan';

const verschuiving = z.object({
  naar: date(),
  precisie: z.enum(codes.Precisie),
  oorzaak: text(),
  toelichting: text(),
  volgersMee: z.boolean(),
});

interface VerschuifDialoogProps {
  mijlpaal: Mijlpaal;
  /** The date that was chosen on the timeline. */
  naar?: string;
  /** Told what the move would do while one decides, and null when there is nothing to tell any more. */
  onProef?: (proef: Verschuiving | null) => void;
  onClose: () => void;
}

/** Moves the forecast, with its cause; what that does to this milestone and its followers is shown before it is kept. */
export function VerschuifDialoog({ mijlpaal, naar = mijlpaal.prognosedatum, onProef, onClose }: VerschuifDialoogProps) {
  const { t } = useTranslation();
  const { date: written } = useFormat();
  const path = { id: mijlpaal.id };
  const form = useZodForm(verschuiving, {
    naar,
    precisie: naar === mijlpaal.prognosedatum ? mijlpaal.prognosePrecisie : 'dag',
    oorzaak: '',
    toelichting: '',
    volgersMee: true,
  });
  const themas = useThemaOptions();
  const filledIn = useWatch({ control: form.control });
  // The effect depends on the date alone: it is shown before the cause and the explanation are given, and not asked for
  // again when they are, which could come after the move itself and be refused.
  const values = verschuiving.safeParse({
    ...filledIn,
    oorzaak: themas[0]?.value,
    toelichting: '–',
  }).data;
  const bewaar = useCommand('createVerschuiving', {
    onSuccess: (kept) => {
      const { volgersMee, gevolgen } = kept;
      const words = { naam: mijlpaal.naam, datum: written(kept.naar, kept.naarPrecisie) };
      const count = volgersMee ? gevolgen.length : 0;
      announce(
        count > 0 ? t('mijlpaal.ookVerschoven', { ...words, count }) : t('mijlpaal.verschovenNaar', words),
        kept.mijlpaal.mogelijkheden.corrigeren?.mag
          ? { label: t('mijlpaal.ongedaan'), onAction: () => void maakOngedaan(kept) }
          : undefined,
      );
      onClose();
    },
  });
  // Once somebody else was first, everything is told from what holds now.
  const now = (bewaar.error?.problem.huidig as Mijlpaal | undefined) ?? mijlpaal;
  const moves = values && (values.naar !== now.prognosedatum || values.precisie !== now.prognosePrecisie);
  // While it is being kept there is nothing to try any more: that would be refused as no move.
  const proef = useDryRun(
    'createVerschuiving',
    moves && !bewaar.isPending && !bewaar.isSuccess ? { path, body: values, ifMatch: now.versie } : null,
  );
  const shown = moves ? proef.data : undefined;
  useEffect(() => {
    onProef?.(shown ?? null);
    return () => onProef?.(null);
  }, [shown, onProef]);
  return (
    <FormDialog
      aside={onProef !== undefined}
      title={t('mijlpaal.verschuifNaam', { naam: mijlpaal.naam })}
      submitText={t('mijlpaal.verschuiven')}
      form={form}
      command={bewaar}
      toInput={(body, versie = mijlpaal.versie) => ({ path, body, ifMatch: versie })}
      presentAs={(present) => {
        const { prognosedatum, prognosePrecisie } = present as Mijlpaal;
        return { naar: prognosedatum, precisie: prognosePrecisie };
      }}
      onClose={onClose}
    >
      <p>{t('mijlpaal.nuVerwacht', { datum: written(now.prognosedatum, now.prognosePrecisie) })}</p>
      <FormDateField name="naar" label={t('mijlpaal.nieuweDatum')} required />
      <PrecisieVeld name="precisie" />
      <FormSelect
        name="oorzaak"
        label={t('mijlpaal.oorzaak')}
        placeholder={t('algemeen.kies')}
        options={themas}
        required
      />
      <FormTextArea name="toelichting" label={t('algemeen.toelichting')} required />
      <FormCheckbox name="volgersMee" label={t('mijlpaal.volgersMee')} />
      {moves && <Gevolgen mijlpaal={now} proef={proef} />}
    </FormDialog>
  );
}
