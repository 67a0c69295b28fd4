import * as codes from '@/api/generated/codeLists';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCommand, useRead } from '@/api/queries';
import { CommandForm } from '@/components/form/CommandForm';
import { FormRadioGroup, FormSelect, FormTextArea, FormTextField } from '@/components/form/fields';
import { useZodForm } from '@/components/form/useZodForm';
import { LinkButton } from '@/components/LinkButton';
import { Loaded } from '@/components/Loaded';
import { Page } from '@/components/Page';
import { useGemeenteOptions } from '@/components/reference';
import { paths } from '@/lib/paths';
import type { Search } from '@/lib/search';
import { optionalText, text, z } from '@/lib/zod';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { DialogActions } from '@/ui/DialogActions';
import { announce } from '@/ui/Toast';
import { PlannenKiezer } from './PlannenKiezer';

const nieuwSleutelproject = z.object({
  naam: text(200),
  gemeenteCode: text(),
  vertrouwelijkheid: z.enum(codes.Vertrouwelijkheid),
  omschrijving: optionalText(),
  woningbouwplanIds: z.array(z.string()),
});

/** Makes a key project of chosen plans. */
export function NieuwSleutelprojectPagina() {
  const { t } = useTranslation();
  const profiel = useRead('getProfiel', {});
  return (
    <Page
      title={t('sleutelproject.nieuw')}
      breadcrumbs={
        <Breadcrumbs
          label={t('algemeen.kruimelpad')}
          steps={[{ key: 'register', link: <Link to={paths.sleutelprojecten}>{t('sleutelproject.meervoud')}</Link> }]}
        />
      }
    >
      <Card>
        <Loaded query={profiel}>{({ gemeenteCodes }) => <Formulier own={gemeenteCodes} />}</Loaded>
      </Card>
    </Page>
  );
}

/** Five fields, of which three must be filled in; `own` are the municipalities for which the person may hold the pen. */
function Formulier({ own }: { own: string[] }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { naam = '', gemeenteCode = own.length === 1 ? own[0] : '', plannen }: Search = useSearch({ strict: false });
  const form = useZodForm(nieuwSleutelproject, {
    naam,
    gemeenteCode,
    vertrouwelijkheid: 'Provincie',
    omschrijving: '',
    woningbouwplanIds: plannen?.split(',') ?? [],
  });
  const maak = useCommand('createSleutelproject', {
    onSuccess: (project) => {
      announce(t('sleutelproject.gemaakt', { kenmerk: project.kenmerk }));
      void navigate({ to: paths.sleutelproject(project.id) });
    },
  });
  return (
    <CommandForm
      form={form}
      command={maak}
      title={t('sleutelproject.nieuw')}
      toInput={({ omschrijving, ...rest }) => ({ body: { ...rest, ...(omschrijving && { omschrijving }) } })}
      actions={
        <DialogActions>
          <LinkButton to={paths.sleutelprojecten}>{t('algemeen.annuleren')}</LinkButton>
          <Button type="submit" variant="primary" busy={maak.isPending}>
            {t('sleutelproject.maken')}
          </Button>
        </DialogActions>
      }
    >
      <FormTextField name="naam" label={t('sleutelproject.naam')} required />
      <FormSelect
        name="gemeenteCode"
        label={t('sleutelproject.gemeente')}
        hint={t('sleutelproject.gemeenteUitleg')}
        placeholder={t('algemeen.kies')}
        options={useGemeenteOptions().filter(({ value }) => own.includes(value))}
        required
      />
      <FormRadioGroup
        name="vertrouwelijkheid"
        label={t('sleutelproject.vertrouwelijkheid')}
        required
        options={codes.Vertrouwelijkheid.map((value) => ({
          value,
          label: t(`waarde.vertrouwelijkheid.${value}`),
          hint: t(`sleutelproject.leest.${value}`),
        }))}
      />
      <FormTextArea name="omschrijving" label={t('sleutelproject.omschrijving')} />
      <PlannenKiezer name="woningbouwplanIds" />
    </CommandForm>
  );
}
