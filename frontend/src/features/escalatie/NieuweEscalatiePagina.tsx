import * as codes from '@/api/generated/codeLists';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCommand, useReference } from '@/api/queries';
import { CommandForm } from '@/components/form/CommandForm';
import { FormCheckbox, FormRadioGroup } from '@/components/form/fields';
import { useZodForm } from '@/components/form/useZodForm';
import { LinkButton } from '@/components/LinkButton';
import { Page } from '@/components/Page';
import { paths } from '@/lib/paths';
import type { Search } from '@/lib/search';
import { optionalText, text, z } from '@/lib/zod';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { DialogActions } from '@/ui/DialogActions';
import { announce } from '@/ui/Toast';
import { currentLadder } from './board';
import { Termijnen } from './Termijnen';
import { MijlpaalKeuze, ProjectKeuze } from './Onderwerp';
import { vraagSchema, VraagVelden } from './VraagVelden';

const nieuweEscalatie = z.object({
  ...vraagSchema,
  sleutelprojectId: text(),
  mijlpaalId: optionalText(),
  probleemhouder: z.enum(codes.Probleemhouder),
  concept: z.boolean(),
});

/** Raising a case; the address may bring along the project and the milestone that it is about. */
export function NieuweEscalatiePagina() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { sleutelprojectId = '', mijlpaalId = '' }: Search = useSearch({ strict: false });
  const form = useZodForm(nieuweEscalatie, {
    sleutelprojectId,
    mijlpaalId,
    soort: 'knelpunt',
    titel: '',
    vraag: '',
    gewenstBesluit: '',
    probleemhouder: 'gemeente',
    concept: false,
  });
  const meld = useCommand('createEscalatie', {
    onSuccess: ({ id, status }) => {
      announce(t(status === 'concept' ? 'escalatie.conceptBewaard' : 'escalatie.gemeld'));
      void navigate({ to: paths.escalatie(id) });
    },
  });
  return (
    <Page
      title={t('escalatie.melden')}
      breadcrumbs={
        <Breadcrumbs
          label={t('algemeen.kruimelpad')}
          steps={[{ key: 'escalaties', link: <Link to={paths.escalaties}>{t('escalatie.meervoud')}</Link> }]}
        />
      }
    >
      <Card>
        <CommandForm
          form={form}
          command={meld}
          title={t('escalatie.melden')}
          draftOf={mijlpaalId}
          toInput={({ sleutelprojectId: id, mijlpaalId: about, ...rest }) => ({
            path: { id },
            body: { ...rest, ...(about && { mijlpaalId: about }) },
          })}
          actions={
            <DialogActions>
              <LinkButton
                {...(sleutelprojectId && mijlpaalId
                  ? { to: paths.sleutelprojectTab(sleutelprojectId, 'mijlpalen'), search: { mijlpaal: mijlpaalId } }
                  : { to: paths.escalaties })}
              >
                {t('algemeen.annuleren')}
              </LinkButton>
              <Button type="submit" variant="primary" busy={meld.isPending}>
                {t('escalatie.melden')}
              </Button>
            </DialogActions>
          }
        >
          <ProjectKeuze fixed={sleutelprojectId !== ''} />
          <MijlpaalKeuze />
          <VraagVelden />
          <ProbleemhouderKeuze />
          <Termijnen />
          <FormCheckbox name="concept" label={t('escalatie.alsConcept')} hint={t('escalatie.alsConceptUitleg')} />
        </CommandForm>
      </Card>
    </Page>
  );
}

/** Whose problem it is decides which ladder the case climbs; each says where it begins and how long that level has. */
function ProbleemhouderKeuze() {
  const { t } = useTranslation();
  const ladders = useReference('listEscalatieladders', {}).data?.resultaten ?? [];
  const firstLevel = (value: (typeof codes.Probleemhouder)[number]) => {
    const first = currentLadder(ladders, value)?.niveaus[0];
    if (!first) return undefined;
    const { naam, reactieWerkdagen: reactie, afhandelWerkdagen: afhandelen } = first;
    return !reactie || !afhandelen
      ? t('escalatie.begintBij', { naam })
      : t('escalatie.begintBijMetTermijn', { naam, reactie, afhandelen });
  };
  return (
    <FormRadioGroup
      name="probleemhouder"
      label={t('escalatie.probleemhouder')}
      required
      options={codes.Probleemhouder.map((value) => ({
        value,
        label: t(`waarde.probleemhouder.${value}`),
        hint: firstLevel(value),
      }))}
    />
  );
}
