import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Teruggrond } from '@/api/generated/codeLists';
import type { Sleutelproject, Woningbouwplan } from '@/api/models';
import { useRead } from '@/api/queries';
import { FormCheckbox, FormRadioGroup, FormSelect } from '@/components/form/fields';
import { Notice } from '@/ui/Notice';

/** What was adopted (1 and 2 of the code list), which is what a court can annul. */
const isVastgesteld = ({ planstatus }: Woningbouwplan) => /^[12]/.test(planstatus);

/** On what ground a project goes back: the decision that said so, or the plans that a court annulled. */
export function Terugval({ project }: { project: Sleutelproject }) {
  const { t } = useTranslation();
  const grond = useWatch({ name: 'grond' }) as (typeof Teruggrond)[number];
  return (
    <>
      <FormRadioGroup
        name="grond"
        label={t('planfase.grond')}
        required
        options={Teruggrond.map((value) => ({ value, label: t(`planfase.gronden.${value}`) }))}
      />
      {grond === 'besluit' ? <Besluit project={project} /> : <Plannen project={project} />}
    </>
  );
}

function Besluit({ project }: { project: Sleutelproject }) {
  const { t } = useTranslation();
  const momenten = useRead('listBesluitmomenten', { path: { id: project.id } }).data?.resultaten ?? [];
  const options = momenten.flatMap(({ naam, besluiten }) =>
    besluiten
      .filter(({ uitkomst }) => uitkomst.startsWith('positief'))
      .map(({ id, datum }) => ({ value: id, label: `${naam} (${datum})` })),
  );
  return (
    <FormSelect
      name="besluitId"
      label={t('planfase.besluit')}
      hint={t('planfase.besluitUitleg')}
      placeholder={t('algemeen.kies')}
      options={options}
      required
    />
  );
}

function Plannen({ project }: { project: Sleutelproject }) {
  const { t } = useTranslation();
  const plannen = useRead('listPlannenVanProject', { path: { id: project.id } }).data?.resultaten ?? [];
  const own = plannen.filter((plan) => plan.gemeenteCode === project.gemeenteCode && isVastgesteld(plan));
  if (own.length === 0) return <Notice title={t('planfase.geenVastgesteldPlan')} />;
  return (
    <fieldset>
      <legend>{t('planfase.vernietigd')}</legend>
      {own.map(({ id, naam, planstatus }) => (
        <FormCheckbox key={id} name={`vernietigd.${id}`} label={naam} hint={planstatus} />
      ))}
    </fieldset>
  );
}
