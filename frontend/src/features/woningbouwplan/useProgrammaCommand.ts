import { useMutation, useQuery, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { call, type Answer, type Input } from '@/api/operation';
import { ProblemError } from '@/api/problem';
import { invoerVan, type Invoerregel } from './programmaRegels';
import { stalePlans } from './stalePlans';

interface Uitgangspunt {
  /** The version of the plan that these rows are at least as new as. */
  versie: number;
  regels: Invoerregel[];
}

/** The programme with the version that guards it. The plan is read first: had the programme changed in between, saving would be refused. */
async function readProgramma(id: string): Promise<Uitgangspunt> {
  const { versie } = await call('getWoningbouwplan', { path: { id } });
  const { regels } = await call('getProgramma', { path: { id } });
  return { versie, regels: regels.map(invoerVan) };
}

/** What the editor starts from: read when it opens, not what a page happened to show. */
export function useProgrammaUitgangspunt(id: string) {
  return useQuery<Uitgangspunt, ProblemError>({
    queryKey: ['programmaUitgangspunt', id],
    queryFn: () => readProgramma(id),
    staleTime: Infinity,
    gcTime: 0,
  });
}

/** Replaces the programme as a whole. The refusal of a stale version (412) shows the rows of now without their version, so both are read. */
export function useProgrammaCommand(
  id: string,
  onSuccess: () => void,
): UseMutationResult<Answer<'replaceProgramma'>, ProblemError, Input<'replaceProgramma'>> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationKey: ['replaceProgramma'],
    mutationFn: async (input) => {
      try {
        return await call('replaceProgramma', input);
      } catch (reason) {
        if (!(reason instanceof ProblemError) || reason.problem.status !== 412) throw reason;
        throw new ProblemError({ ...reason.problem, huidig: await readProgramma(id) });
      }
    },
    onSuccess: async () => {
      await Promise.all(stalePlans.map((stale) => queryClient.invalidateQueries({ queryKey: [stale] })));
      onSuccess();
    },
  });
}
