import { createContext, useContext, useEffect } from 'react';

/** The labels of the fields of one form by their names, for its summary of faults and for showing two versions. */
export const FieldLabels = createContext<Map<string, string>>(new Map());

/** The names of the fields of one form whose values are never kept. */
export const SecretFields = createContext<Set<string>>(new Set());

export function useFieldLabel(name: string, label: string): void {
  const labels = useContext(FieldLabels);
  useEffect(() => {
    labels.set(name, label);
  }, [labels, name, label]);
}
