/** The fields of ui/, bound by their name to the form around them. */
import { Suspense, useContext, type ComponentProps } from 'react';
import { get, useController, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { localeOf } from '@/lib/dates';
import { useFormat } from '@/i18n/useFormat';
import { lazily } from '@/lib/lazily';
import { Checkbox } from '@/ui/Checkbox';
import { FileField } from '@/ui/FileField';
import { RadioGroup } from '@/ui/RadioGroup';
import { Select } from '@/ui/Select';
import { Skeleton } from '@/ui/States';
import { TextArea } from '@/ui/TextArea';
import { TextField } from '@/ui/TextField';
import { SecretFields, useFieldLabel } from './fieldLabels';

const DateField = lazily(() => import('@/ui/DateField'), 'DateField');
const ComboBox = lazily(() => import('@/ui/ComboBox'), 'ComboBox');

interface Bound {
  name: string;
  label: string;
}

function useField({ name, label }: Bound) {
  const { register, formState } = useFormContext();
  const { t } = useTranslation();
  useFieldLabel(name, label);
  const fault = get(formState.errors, name) as { message?: string } | undefined;
  return { register: register(name), error: fault?.message, optionalText: t('algemeen.optioneel') };
}

export function FormTextField(props: Bound & ComponentProps<typeof TextField>) {
  const { register, ...field } = useField(props);
  const secrets = useContext(SecretFields);
  if (props.type === 'password') secrets.add(props.name);
  return <TextField {...field} {...props} {...register} />;
}

export function FormTextArea(props: Bound & ComponentProps<typeof TextArea>) {
  const { register, ...field } = useField(props);
  return <TextArea {...field} {...props} {...register} />;
}

export function FormSelect(props: Bound & ComponentProps<typeof Select>) {
  const { error, optionalText } = useField(props);
  // Controlled, because the choices may arrive after the value.
  const { field } = useController({ name: props.name });
  return (
    <Select
      {...{ error, optionalText }}
      {...props}
      {...field}
      onChange={(event) => {
        field.onChange(event);
        props.onChange?.(event);
      }}
    />
  );
}

export function FormCheckbox(props: Bound & ComponentProps<typeof Checkbox>) {
  const { register, error } = useField(props);
  return <Checkbox error={error} {...props} {...register} />;
}

export function FormRadioGroup(props: Bound & Omit<ComponentProps<typeof RadioGroup>, 'value'>) {
  const { error } = useField(props);
  const { field } = useController({ name: props.name });
  return <RadioGroup error={error} {...props} {...field} value={String(field.value ?? '')} />;
}

export function FormDateField(props: Bound & Omit<ComponentProps<typeof DateField>, 'value' | 'onChange' | 'locale'>) {
  const { error, optionalText } = useField(props);
  const { field } = useController({ name: props.name });
  const { language } = useFormat();
  return (
    <Suspense fallback={<Skeleton label={props.label} lines={2} />}>
      <DateField
        {...{ error, optionalText }}
        {...props}
        {...field}
        value={String(field.value ?? '')}
        locale={localeOf(language)}
      />
    </Suspense>
  );
}

export function FormComboBox(props: Bound & Omit<ComponentProps<typeof ComboBox>, 'value' | 'onChange' | 'emptyText'>) {
  const { error, optionalText } = useField(props);
  const { field } = useController({ name: props.name });
  const { t } = useTranslation();
  return (
    <Suspense fallback={<Skeleton label={props.label} lines={2} />}>
      <ComboBox
        {...{ error, optionalText }}
        {...props}
        {...field}
        value={String(field.value ?? '')}
        emptyText={t('algemeen.geenResultaten')}
      />
    </Suspense>
  );
}

export function FormFileField(props: Bound & Omit<ComponentProps<typeof FileField>, 'value' | 'onChange'>) {
  const { error, optionalText } = useField(props);
  const { field } = useController({ name: props.name });
  return <FileField {...{ error, optionalText }} {...props} {...field} value={field.value as File | undefined} />;
}
