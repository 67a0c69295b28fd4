import type { UseMutationResult } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { FormProvider, get, type FieldValues, type Path, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { ProblemError } from '@/api/problem';
import { ErrorSummary, type Fault } from '@/ui/ErrorSummary';
import { Conflict } from './Conflict';
import { placeFaults } from './faults';
import { FieldLabels } from './fieldLabels';

export interface CommandFormProps<T extends FieldValues, A, I> {
  form: UseFormReturn<T>;
  command: UseMutationResult<A, ProblemError, I>;
  /** What is sent for these values; `versie` replaces the one first seen after the person chose to overrule a newer one. */
  toInput: (values: T, versie: number | undefined) => I;
  /** How a value reads when two versions are compared, where it is more than a word or a number. */
  showValue?: (name: string, value: unknown) => ReactNode;
  /** The fields. */
  children: ReactNode;
  /** What stands below them, with the button that submits. */
  actions: ReactNode;
}

/** A form that sends one command. Every fault stands beside its field and in the summary; a newer version is shown beside the own one. */
export function CommandForm<T extends FieldValues, A, I>({
  form,
  command,
  toInput,
  showValue,
  children,
  actions,
}: CommandFormProps<T, A, I>) {
  const { t } = useTranslation();
  const [labels] = useState(() => new Map<string, string>());
  const [unplaced, setUnplaced] = useState<string[]>([]);
  const [attempt, setAttempt] = useState(0);
  /** The newer version that the person was shown in a conflict. */
  const [seen, setSeen] = useState<number>();
  const conflict = command.error?.problem.status === 412 ? command.error.problem.huidig : undefined;

  const send = (versie = seen) =>
    form.handleSubmit(
      (values) => {
        setUnplaced([]);
        command.mutate(toInput(values as unknown as T, versie), {
          onError: ({ problem }) => {
            setUnplaced(problem.status === 412 && problem.huidig ? [] : placeFaults(form, problem));
            setAttempt((count) => count + 1);
          },
        });
      },
      () => setAttempt((count) => count + 1),
    );

  const errors = form.formState.errors;
  // In the order of the fields; what has no field of its own comes last.
  const names = new Set([...labels.keys(), ...Object.keys(errors)]);
  const placed: Fault[] = [...names].flatMap((name) => {
    const fault = get(errors, name) as { message?: string } | undefined;
    const focus = () => form.setFocus(name as Path<T>);
    return fault?.message ? [{ message: `${labels.get(name) ?? name}: ${fault.message}`, focus }] : [];
  });

  return (
    <FormProvider {...form}>
      <FieldLabels value={labels}>
        <form className="stack" noValidate onSubmit={(event) => void send()(event)}>
          {attempt > 0 && (
            <ErrorSummary
              key={attempt}
              title={t('fout.samenvatting')}
              faults={[...placed, ...unplaced.map((message) => ({ message }))]}
            />
          )}
          {conflict !== undefined && (
            <Conflict
              own={form.getValues()}
              present={conflict as Record<string, unknown>}
              labels={labels}
              showValue={showValue}
              onOverrule={(versie) => {
                setSeen(versie);
                void send(versie)();
              }}
              onAdopt={(values, versie) => {
                setSeen(versie);
                form.reset({ ...form.getValues(), ...values } as T);
                command.reset();
              }}
            />
          )}
          {children}
          {actions}
        </form>
      </FieldLabels>
    </FormProvider>
  );
}
