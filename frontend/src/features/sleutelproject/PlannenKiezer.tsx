import { useState } from 'react';
import { useController, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Woningbouwplan } from '@/api/models';
import { useRead } from '@/api/queries';
import { useFieldLabel } from '@/components/form/fieldLabels';
import { Loaded } from '@/components/Loaded';
import { useFormat } from '@/i18n/useFormat';
import { useSettled } from '@/lib/useSettled';
import { Checkbox } from '@/ui/Checkbox';
import { FieldError } from '@/ui/Field';
import { TextField } from '@/ui/TextField';

/** The plans of the chosen municipality that are in no key project yet, to tick; what is ticked stays while one searches on. */
export function PlannenKiezer({ name }: { name: string }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const [typed, setTyped] = useState('');
  const search = useSettled(typed.trim());
  const gemeenteCode = useWatch({ name: 'gemeenteCode' }) as string;
  const { field, fieldState } = useController({ name });
  const chosen = (field.value ?? []) as string[];
  const plannen = useRead(
    'listWoningbouwplannen',
    { query: { gemeenteCode: [gemeenteCode], zonderSleutelproject: true, search: search || undefined, sort: 'naam' } },
    { enabled: gemeenteCode !== '' },
  );
  useFieldLabel(name, t('sleutelproject.plannen'));
  const toggle = (id: string) =>
    field.onChange(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  const homes = (plan: Woningbouwplan) => t('sleutelproject.planWoningen', { aantal: number(plan.bruto) });
  return (
    <fieldset className="fieldset">
      <legend>
        {t('sleutelproject.plannen')} <span className="field-optional">({t('algemeen.optioneel')})</span>
      </legend>
      {gemeenteCode === '' ? (
        <p className="field-hint">{t('sleutelproject.kiesEerstGemeente')}</p>
      ) : (
        <>
          <TextField
            type="search"
            label={t('sleutelproject.zoekPlannen')}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
          <p role="status" className="field-hint">
            {t('sleutelproject.gekozen', { count: chosen.length })}
          </p>
          <div className="keuzelijst">
            <Loaded query={plannen}>
              {({ resultaten }) =>
                resultaten.length === 0 ? (
                  <p>{t('algemeen.geenResultaten')}</p>
                ) : (
                  resultaten.map((plan) => (
                    <Checkbox
                      key={plan.id}
                      label={plan.naam}
                      hint={homes(plan)}
                      checked={chosen.includes(plan.id)}
                      onChange={() => toggle(plan.id)}
                    />
                  ))
                )
              }
            </Loaded>
          </div>
        </>
      )}
      <FieldError id={`${name}-error`} error={fieldState.error?.message} />
    </fieldset>
  );
}
