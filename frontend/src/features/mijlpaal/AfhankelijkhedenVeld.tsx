import { useController } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Mijlpaal } from '@/api/models';
import { useFieldLabel } from '@/components/form/fieldLabels';
import { Checkbox } from '@/ui/Checkbox';
import { FieldError } from '@/ui/Field';

/** What this milestone waits for: any number of the others of its project. */
export function AfhankelijkhedenVeld({ name, mijlpalen }: { name: string; mijlpalen: Mijlpaal[] }) {
  const { t } = useTranslation();
  const { field, fieldState } = useController({ name });
  const chosen = (field.value ?? []) as string[];
  useFieldLabel(name, t('mijlpaal.wachtOp'));
  if (mijlpalen.length === 0) return null;
  const toggle = (id: string) =>
    field.onChange(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  return (
    <fieldset className="fieldset">
      <legend>{t('mijlpaal.wachtOp')}</legend>
      <div className="keuzelijst">
        {mijlpalen.map(({ id, naam, fase }) => (
          <Checkbox
            key={id}
            label={naam}
            hint={t(`waarde.fase.${fase}`)}
            checked={chosen.includes(id)}
            onChange={() => toggle(id)}
          />
        ))}
      </div>
      <FieldError id={`${name}-error`} error={fieldState.error?.message} />
    </fieldset>
  );
}
