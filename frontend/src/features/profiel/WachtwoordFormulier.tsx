import { useTranslation } from 'react-i18next';
import { useCommand } from '@/api/queries';
import { startSession } from '@/api/session';
import { CommandForm } from '@/components/form/CommandForm';
import { FormTextField } from '@/components/form/fields';
import { useZodForm } from '@/components/form/useZodForm';
import { text, z } from '@/lib/zod';
import { Button } from '@/ui/Button';
import { announce } from '@/ui/Toast';

const wachtwoorden = z.object({
  huidigWachtwoord: text(200),
  nieuwWachtwoord: z.string().check(z.minLength(12), z.maxLength(200)),
});

/** Changes the password; all other sessions of this person end by it. */
export function WachtwoordFormulier() {
  const { t } = useTranslation();
  const form = useZodForm(wachtwoorden, { huidigWachtwoord: '', nieuwWachtwoord: '' });
  const wijzig = useCommand('changeWachtwoord', {
    onAnswer: startSession,
    onSuccess: () => {
      form.reset();
      announce(t('profiel.wachtwoordGewijzigd'));
    },
  });
  return (
    <CommandForm
      form={form}
      command={wijzig}
      title={t('profiel.wachtwoordWijzigen')}
      toInput={(body) => ({ body })}
      actions={
        <div>
          <Button type="submit" variant="primary" busy={wijzig.isPending}>
            {t('profiel.wachtwoordWijzigen')}
          </Button>
        </div>
      }
    >
      <FormTextField
        name="huidigWachtwoord"
        label={t('profiel.huidigWachtwoord')}
        type="password"
        autoComplete="current-password"
        required
      />
      <FormTextField
        name="nieuwWachtwoord"
        label={t('profiel.nieuwWachtwoord')}
        hint={t('profiel.wachtwoordUitleg')}
        type="password"
        autoComplete="new-password"
        required
      />
    </CommandForm>
  );
}
