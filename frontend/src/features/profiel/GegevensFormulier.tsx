import { useTranslation } from 'react-i18next';
import type { Profiel } from '@/api/models';
import { useCommand } from '@/api/queries';
import { CommandForm } from '@/components/form/CommandForm';
import { FormSelect, FormTextField } from '@/components/form/fields';
import { useZodForm } from '@/components/form/useZodForm';
import { changeLanguage } from '@/i18n';
import { text, z } from '@/lib/zod';
import { Button } from '@/ui/Button';
import { announce } from '@/ui/Toast';

const gegevens = z.object({ naam: text(200), taal: z.enum(['nl', 'en']) });

export function GegevensFormulier({ profiel }: { profiel: Profiel }) {
  const { t } = useTranslation();
  const form = useZodForm(gegevens, { naam: profiel.naam, taal: profiel.taal });
  const bewaar = useCommand('updateProfiel', {
    onSuccess: ({ taal }) => {
      announce(t('algemeen.opgeslagen'));
      void changeLanguage(taal);
    },
  });
  return (
    <CommandForm
      form={form}
      command={bewaar}
      title={t('navigatie.profiel')}
      toInput={(body, versie = profiel.versie) => ({ body, ifMatch: versie })}
      actions={
        <div>
          <Button type="submit" busy={bewaar.isPending}>
            {t('algemeen.opslaan')}
          </Button>
        </div>
      }
    >
      <FormTextField name="naam" label={t('profiel.naam')} autoComplete="name" required />
      <FormSelect
        name="taal"
        label={t('profiel.taal')}
        required
        options={[
          { value: 'nl', label: 'Nederlands' },
          { value: 'en', label: 'English' },
        ]}
      />
    </CommandForm>
  );
}
