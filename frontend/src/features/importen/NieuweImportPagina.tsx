import * as codes from '@/api/generated/codeLists';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Import } from '@/api/models';
import { useCommand } from '@/api/queries';
import { CommandForm } from '@/components/form/CommandForm';
import { FormFileField, FormRadioGroup, FormTextField } from '@/components/form/fields';
import { useZodForm } from '@/components/form/useZodForm';
import { LinkButton } from '@/components/LinkButton';
import { Page } from '@/components/Page';
import { paths } from '@/lib/paths';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { DialogActions } from '@/ui/DialogActions';
import { Notice } from '@/ui/Notice';
import { announce } from '@/ui/Toast';
import { Kolommen } from './Kolommen';
import { emptyOpdracht, importForm, importSchema } from './opdracht';
import { Proefverslag } from './Proefverslag';
import { LopendeImport } from './Voortgang';

/** Loads a list of plans: first as a trial that keeps nothing, then really. The work goes on when one leaves this page. */
export function NieuweImportPagina() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [trial, setTrial] = useState<{ of: FormData | undefined; answer: Import } | null>(null);
  const form = useZodForm(importSchema, { opdracht: emptyOpdracht });
  const importeer = useCommand('createImport', {
    onSuccess: (answer, input) => {
      if (input.query?.proef) return setTrial({ of: input.body as FormData, answer });
      announce(t('importen.klaar', { bestand: answer.bestandsnaam }));
      // Someone who went elsewhere meanwhile stays there; the message leads the way.
      if (window.location.pathname === paths.nieuweImport) void navigate({ to: paths.import(answer.id) });
    },
  });
  const values = useWatch({ control: form.control });
  const tried = trial && sameWork(trial.of, values) ? trial.answer : null;
  const really = tried !== null;
  const cannot = really && tried.toewijzing === 'allesOfNiets' && tried.geweigerd > 0;
  return (
    <Page
      title={t('importen.nieuweImport')}
      breadcrumbs={
        <Breadcrumbs
          label={t('algemeen.kruimelpad')}
          steps={[{ key: 'importen', link: <Link to={paths.importen}>{t('importen.meervoud')}</Link> }]}
        />
      }
    >
      <Card>
        <CommandForm
          form={form}
          command={importeer}
          title={t('importen.nieuweImport')}
          toInput={(work) => ({ body: importForm(work), ...(!really && { query: { proef: true } }) })}
          actions={
            <>
              {importeer.isPending && (
                <Notice title={t(really ? 'importen.bezig' : 'importen.proefBezig')} announced>
                  {really ? <LopendeImport /> : <progress aria-label={t('algemeen.laden')} />}
                  {really && <p>{t('importen.looptNogUitleg')}</p>}
                </Notice>
              )}
              {tried && <Proefverslag verslag={tried} />}
              <DialogActions>
                <LinkButton to={paths.importen}>{t('algemeen.annuleren')}</LinkButton>
                <Button
                  type="submit"
                  variant="primary"
                  busy={importeer.isPending}
                  disabledReason={cannot ? t('importen.eerstOplossen') : undefined}
                >
                  {t(really ? 'importen.nuImporteren' : 'importen.proefdraaien')}
                </Button>
              </DialogActions>
            </>
          }
        >
          <FormFileField
            name="bestand"
            label={t('importen.bestand')}
            hint={t('importen.bestandUitleg')}
            accept=".csv,.geojson,.json"
            chooseText={t('importen.kiesBestand')}
            dropText={t('importen.sleepBestand')}
            required
          />
          <FormTextField name="opdracht.bron" label={t('importen.bron')} hint={t('importen.bronUitleg')} required />
          <FormRadioGroup
            name="opdracht.vertrouwelijkheid"
            label={t('importen.vertrouwelijkheid')}
            hint={t('importen.vertrouwelijkheidUitleg')}
            required
            options={codes.Vertrouwelijkheid.map((value) => ({ value, label: t(`waarde.vertrouwelijkheid.${value}`) }))}
          />
          <FormRadioGroup
            name="opdracht.toewijzing"
            label={t('importen.toewijzing')}
            required
            options={codes.Toewijzing.map((value) => ({ value, label: t(`waarde.toewijzing.${value}`) }))}
          />
          <Kolommen needed={importeer.error !== null} />
        </CommandForm>
      </Card>
    </Page>
  );
}

/** Whether a trial was of just this: the same file, and the same to do with it. */
function sameWork(trial: FormData | undefined, values: unknown): boolean {
  const work = importSchema.safeParse(values);
  if (!trial || !work.success) return false;
  const now = importForm(work.data);
  return trial.get('bestand') === now.get('bestand') && trial.get('opdracht') === now.get('opdracht');
}
