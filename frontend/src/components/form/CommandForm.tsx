import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { FormProvider, get, type FieldValues, type Path, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { ProblemError } from '@/api/problem';
import type { Command } from '@/api/queries';
import { useProfiel } from '@/api/useSession';
import { ErrorSummary, type Fault } from '@/ui/ErrorSummary';
import { Offline } from '../Offline';
import { Conflict } from './Conflict';
import { aboutOf, dropDraft } from '@/lib/drafts';
import { paths } from '@/lib/paths';
import { placeFaults } from './faults';
import { FieldLabels, SecretFields } from './fieldLabels';
import { Kept } from './Kept';

export interface CommandFormProps<T extends FieldValues, A, I> {
  form: UseFormReturn<T>;
  command: Command<A, I>;
  /** What the form is called; what was typed in it is kept under this name. */
  title: string;
  /** What else tells this form from others that send the same command about the same thing. */
  draftOf?: string;
  /** What is sent for these values; `versie` replaces the one first seen after the person chose to overrule a newer one. */
  toInput: (values: T, versie: number | undefined) => I;
  /** How a value reads when two versions are compared, where it is more than a word or a number. */
  showValue?: (name: string, value: unknown) => ReactNode;
  /** What the fields would hold for the version that is there now, where its names are others. */
  presentAs?: (present: unknown) => Record<string, unknown>;
  /** The fields. */
  children: ReactNode;
  /** What stands below them, with the button that submits. */
  actions: ReactNode;
}

/** A form that sends one command. Every fault stands beside its field and in the summary; a newer version is shown beside the own one. */
export function CommandForm<T extends FieldValues, A, I>({
  form,
  command,
  title,
  draftOf,
  toInput,
  showValue,
  presentAs,
  children,
  actions,
}: CommandFormProps<T, A, I>) {
  const { t } = useTranslation();
  const [labels] = useState(() => new Map<string, string>());
  const [secrets] = useState(() => new Set<string>());
  const account = useProfiel()?.id;
  const [about] = useState(() =>
    aboutOf(command.operation, () => toInput(form.getValues(), undefined), form.getValues(), draftOf),
  );
  const [unplaced, setUnplaced] = useState<string[]>([]);
  const [attempt, setAttempt] = useState(0);
  /** The newer version that the person was shown in a conflict. */
  const [seen, setSeen] = useState<number>();
  const conflict = command.error?.problem.status === 412 ? command.error.problem.huidig : undefined;

  /** The case that asks already what this one asks. */
  const running = command.error?.problem.parameters?.['escalatieId'];

  const send = (versie = seen) =>
    form.handleSubmit(
      (values) => {
        setUnplaced([]);
        // Also where the form is gone when the answer comes: what was sent is no draft any more.
        command.mutateAsync(toInput(values as unknown as T, versie)).then(
          () => account !== undefined && dropDraft(account, about),
          ({ problem }: ProblemError) => {
            // Given up meanwhile.
            if (!problem) return;
            setUnplaced(problem.status === 412 && problem.huidig ? [] : placeFaults(form, problem));
            setAttempt((count) => count + 1);
          },
        );
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
        <SecretFields value={secrets}>
          <form className="stack" noValidate onSubmit={(event) => void send()(event)}>
            {attempt > 0 && (
              <ErrorSummary
                key={attempt}
                title={t(placed.length > 0 ? 'fout.samenvatting' : 'formulier.nietGelukt')}
                faults={[...placed, ...unplaced.map((message) => ({ message }))]}
              />
            )}
            {typeof running === 'string' && (
              <p>
                <Link to={paths.escalatie(running)}>{t('formulier.naarLopende')}</Link>
              </p>
            )}
            {conflict !== undefined && (
              <Conflict
                own={form.getValues()}
                present={{ ...(conflict as Record<string, unknown>), ...presentAs?.(conflict) }}
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
            {/* A form that asks for a secret, such as that to log in, is filled in at once or not at all. */}
            {account !== undefined && secrets.size === 0 && (
              <Kept key={account} form={form} account={account} about={about} title={title} secrets={secrets} />
            )}
            {children}
            <Offline />
            {actions}
          </form>
        </SecretFields>
      </FieldLabels>
    </FormProvider>
  );
}
