import { useSearch } from '@tanstack/react-router';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answer } from '@/api/operation';
import { reading, useCommand, useReference } from '@/api/queries';
import { startSession } from '@/api/session';
import { CommandForm } from '@/components/form/CommandForm';
import { FormTextField } from '@/components/form/fields';
import { useZodForm } from '@/components/form/useZodForm';
import { Page } from '@/components/Page';
import { adoptLanguage } from '@/i18n';
import { rolText } from '@/components/valueText';
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
  const demo = useReference('getOmgeving', {}).data?.demoaanmelding;
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
  const mensen = demo?.mensen ?? [];
  const first = oneOfEach(mensen);
  const rest = mensen.filter((mens) => !first.includes(mens));
  const kies = (email: string) => demo && aanmelden.mutate({ body: { email, wachtwoord: demo.wachtwoord } });
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
        {demo && (
          <Notice title={t('sessie.demonstratieTitel')}>
            <p>{t('sessie.demonstratie')}</p>
            <Mensen mensen={first} onKies={kies} />
            {rest.length > 0 && (
              <details>
                <summary>{t('sessie.anderen', { count: rest.length })}</summary>
                <Mensen mensen={rest} onKies={kies} />
              </details>
            )}
          </Notice>
        )}
      </Page>
    </div>
  );
}

type Demomens = NonNullable<Answer<'getOmgeving'>['demoaanmelding']>['mensen'][number];

/** Where most of the demonstration happens. */
const center = 'Zwolle';

/** One person of each role, of where most happens if there is one. */
function oneOfEach(mensen: Demomens[]): Demomens[] {
  const roles = [...new Set(mensen.map(({ rol }) => rol))];
  return roles.flatMap((rol) => {
    const those = mensen.filter((mens) => mens.rol === rol);
    return those.find(({ organisaties }) => organisaties.includes(center)) ?? those[0] ?? [];
  });
}

function Mensen({ mensen, onKies }: { mensen: Demomens[]; onKies: (email: string) => void }) {
  return (
    <ul className="demo-mensen">
      {mensen.map(({ email, naam, rol, organisaties }) => (
        <li key={email}>
          <Button small onClick={() => onKies(email)}>
            <span>
              {naam}
              <br />
              <span className="subtle">
                {[rol && rolText(rol), organisaties.length > 2 ? undefined : organisaties.join(', ')]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
          </Button>
        </li>
      ))}
    </ul>
  );
}
