import * as codes from '@/api/generated/codeLists';
import { useController } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useFieldLabel } from '@/components/form/fieldLabels';
import { FormRadioGroup, FormTextField } from '@/components/form/fields';
import { useGemeenteOptions } from '@/components/reference';
import { text, z } from '@/lib/zod';
import { Checkbox } from '@/ui/Checkbox';
import './Beheer.css';

/** What can be changed of a machine client, as it is checked before it is sent. */
export const apiClientSchema = {
  naam: text(120),
  niveau: z.enum(codes.Vertrouwelijkheid),
  gemeenteCodes: z.array(z.string()),
};

/** The name of a machine client, and how far it sees. */
export function ApiClientVelden() {
  const { t } = useTranslation();
  return (
    <>
      <FormTextField name="naam" label={t('beheer.naam')} autoComplete="off" required />
      <FormRadioGroup
        name="niveau"
        label={t('beheer.niveau')}
        hint={t('beheer.niveauUitleg')}
        required
        options={codes.Vertrouwelijkheid.map((value) => ({ value, label: t(`waarde.vertrouwelijkheid.${value}`) }))}
      />
      <GemeentenKeuze name="gemeenteCodes" />
    </>
  );
}

function GemeentenKeuze({ name }: { name: string }) {
  const { t } = useTranslation();
  const { field } = useController({ name });
  const chosen = field.value as string[];
  useFieldLabel(name, t('beheer.gemeenten'));
  const toggle = (code: string) =>
    field.onChange(chosen.includes(code) ? chosen.filter((other) => other !== code) : [...chosen, code]);
  return (
    <fieldset className="fieldset">
      <legend>{t('beheer.gemeenten')}</legend>
      <p className="field-hint">{t('beheer.gemeentenUitleg')}</p>
      <div className="gemeenten-keuze">
        {useGemeenteOptions().map(({ value, label }) => (
          <Checkbox key={value} label={label} checked={chosen.includes(value)} onChange={() => toggle(value)} />
        ))}
      </div>
    </fieldset>
  );
}
