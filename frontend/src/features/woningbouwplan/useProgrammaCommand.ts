import { useQuery } from '@tanstack/react-query';
import { call, type Answer, type Input } from '@/api/operation';
import type { ProblemError } from '@/api/problem';
import { useCommand, type Command } from '@/api/queries';
import { invoerVan, type Invoerregel } from './programmaRegels';

interface Uitgangspunt {
  /** The version of the plan that these rows are at least as new as. */
  versie: number;
  regels: Invoerregel[];
}

/** The programme as the editor holds it, with the version that guards it. */
const uitgangspuntVan = ({ versie, regels }: Answer<'getProgramma'>): Uitgangspunt => ({
  versie,
  regels: regels.map(invoerVan),
});

/** What the editor starts from: read when it opens, not what a page happened to show. */
export function useProgrammaUitgangspunt(id: string) {
  return useQuery<Uitgangspunt, ProblemError>({
    queryKey: ['programmaUitgangspunt', id],
    queryFn: async () => uitgangspuntVan(await call('getProgramma', { path: { id } })),
    staleTime: Infinity,
    gcTime: 0,
    meta: { reference: true },
  });
}

/** Replaces the programme as a whole. The refusal of a stale version (412) shows the rows of now, which are compared as the editor holds them. */
export function useProgrammaCommand(
  onSuccess: () => void,
): Command<Answer<'replaceProgramma'>, Input<'replaceProgramma'>> {
  return useCommand('replaceProgramma', {
    understand: (problem) =>
      problem.status === 412 && problem.huidig
        ? { ...problem, huidig: { ...uitgangspuntVan(problem.huidig as Answer<'getProgramma'>) } }
        : problem,
    onSuccess,
  });
}
