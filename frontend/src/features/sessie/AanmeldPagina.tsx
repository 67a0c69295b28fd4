import { useSearch } from '@tanstack/react-router';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { reading, useCommand, useReference } from '@/api/queries';
import { startSession } from '@/api/session';
import { CommandForm } from '@/components/form/CommandForm';
import { FormTextField } from '@/components/form/fields';
import { useZodForm } from '@/components/form/useZodForm';
import { Page } from '@/components/Page';
import { adoptLanguage } from '@/i18n';
import { text, z } from '@/lib/zod';
import type { Search } from '@/lib/search';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { Notice } from '@/ui/Notice';
import './AanmeldPagina.css';

const aanmelding = z.object({ email: z.email(), wachtwoord: text(200) });

/** Logging in; the guard of the route goes on to where the person was heading. */
export function AanmeldPagina() {
  const { t } = useTranslation();
  const { verlopen }: Search = useSearch({ strict: false });
  const demonstratie = useReference('getOmgeving', {}).data?.demonstratie;
  const form = useZodForm(aanmelding, { email: '', wachtwoord: '' });
  const queryClient = useQueryClient();
  // What the former person read is forgotten, in every tab that shows this page.
  useEffect(() => queryClient.clear(), [queryClient]);
  const aanmelden = useCommand('createSessie', {
    onSuccess: (sessie) => {
      startSession(sessie);
      void queryClient.fetchQuery(reading('getProfiel', {})).then(
        ({ taal }) => adoptLanguage(taal),
        () => undefined,
      );
    },
  });
  return (
    <div className="aanmelden">
      <Page title={t('sessie.titel')}>
        {verlopen && <Notice tone="warning">{t('sessie.verlopen')}</Notice>}
        <Card>
          <CommandForm
            form={form}
            command={aanmelden}
            title={t('sessie.titel')}
            toInput={(body) => ({ body })}
            actions={
              <Button type="submit" variant="primary" busy={aanmelden.isPending}>
                {t('sessie.aanmelden')}
              </Button>
            }
          >
            <FormTextField name="email" label={t('sessie.email')} type="email" autoComplete="username" required />
            <FormTextField
              name="wachtwoord"
              label={t('sessie.wachtwoord')}
              type="password"
              autoComplete="current-password"
              required
            />
          </CommandForm>
        </Card>
        {demonstratie && <Notice title={t('sessie.demonstratieTitel')}>{t('sessie.demonstratie')}</Notice>}
      </Page>
    </div>
  );
}
