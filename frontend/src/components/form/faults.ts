import { get, type FieldValues, type Path, type UseFormReturn } from 'react-hook-form';
import type { Problem } from '@/api/problem';
import { invalidParamText, problemText } from '../problemText';

/**
 * Puts the faults that the server found beside the fields they are of; returns the texts of those that no field of this form shows.
 * A refusal without faults of fields is one such text.
 */
export function placeFaults<T extends FieldValues>(form: UseFormReturn<T>, problem: Problem): string[] {
  const faults = problem.invalidParams ?? [];
  if (faults.length === 0) return [problemText(problem)];
  const values = form.getValues();
  const unplaced: string[] = [];
  for (const fault of faults) {
    const [root = ''] = fault.name.split('.');
    const field = [fault.name, root].find((name) => get(values, name) !== undefined);
    if (field) form.setError(field as Path<T>, { type: 'server', message: invalidParamText(fault) });
    else unplaced.push(`${fault.name}: ${invalidParamText(fault)}`);
  }
  return unplaced;
}
