import * as codes from '@/api/generated/codeLists';
import type { ReactNode } from 'react';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FormDateField, FormSelect, FormTextField } from '@/components/form/fields';
import { useCodelijst } from '@/components/reference';
import { useFormat } from '@/i18n/useFormat';
import type { Option } from '@/ui/Select';
import type { Plangegevens, Planveld } from './planGegevens';

/** The fields of a plan; those that its source leads can be read, not changed. */
export function PlanVelden({ bronvelden = [] }: { bronvelden?: string[] }) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const gegevens = useFormContext<Plangegevens>().getValues();
  const field = (name: Planveld, label: string, own: ReactNode, shown: string = gegevens[name]) =>
    bronvelden.includes(name) ? <Bronveld label={label} value={shown} /> : own;
  const choice = (name: Planveld, label: string, options: Option[], required = true) =>
    field(
      name,
      label,
      <FormSelect name={name} label={label} options={options} placeholder={t('algemeen.kies')} required={required} />,
      options.find(({ value }) => value === gegevens[name])?.label,
    );
  const naam = t('woningbouwplan.naam');
  const brondatum = t('woningbouwplan.brondatum');
  return (
    <>
      {field('naam', naam, <FormTextField name="naam" label={naam} required />)}
      {choice('plantype', t('woningbouwplan.plantype'), useCodelijst('plantype'))}
      {choice('planstatus', t('woningbouwplan.planstatus'), useCodelijst('planstatus'))}
      {choice('projectstatus', t('woningbouwplan.projectstatus'), useCodelijst('projectstatus'))}
      {choice('opdrachtgever', t('woningbouwplan.opdrachtgever'), useCodelijst('opdrachtgever'))}
      {choice('juridischeGrondslag', t('woningbouwplan.grondslag'), useCodelijst('juridischeGrondslag'), false)}
      {field(
        'brondatum',
        brondatum,
        <FormDateField name="brondatum" label={brondatum} hint={t('woningbouwplan.brondatumUitleg')} />,
        gegevens.brondatum && date(gegevens.brondatum),
      )}
      <FormSelect
        name="vertrouwelijkheid"
        label={t('sleutelproject.vertrouwelijkheid')}
        required
        options={codes.Vertrouwelijkheid.map((value) => ({ value, label: t(`waarde.vertrouwelijkheid.${value}`) }))}
      />
    </>
  );
}

function Bronveld({ label, value }: { label: string; value: string }) {
  const { t } = useTranslation();
  return (
    <div className="field">
      <span className="field-label">{label}</span>
      <p>{value || '–'}</p>
      <p className="field-hint">{t('woningbouwplan.wijzigBijBron')}</p>
    </div>
  );
}
