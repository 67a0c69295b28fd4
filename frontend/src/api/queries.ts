/** Reading and commanding from React. The key of a query is [operation, input]; what a command makes stale says `queryClient`. */
import {
  keepPreviousData,
  queryOptions,
  useMutation,
  useQuery,
  useQueryClient,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import { useRef } from 'react';
import { useSettled } from '@/lib/useSettled';
import { asOf, usePeildatum, withoutActs } from './peildatum';
import { call, type Answer, type Input, type Operation } from './operation';
import { ProblemError, type Problem } from './problem';
import { makeStale } from './queryClient';

type Reading = Extract<Operation, `get${string}` | `list${string}`>;

/** The options of a reading. */
export function reading<O extends Reading>(operation: O, input: Input<O>) {
  return queryOptions<Answer<O>, ProblemError>({
    queryKey: [operation, input],
    queryFn: ({ signal }) => call(operation, input, { signal }),
  });
}

interface ReadOptions<A = unknown> {
  enabled?: boolean;
  staleTime?: number;
  meta?: { reference: true };
  /** In how many milliseconds to read again, given the answer: for what goes on while one looks. */
  again?: (answer: A | undefined) => number | false;
}

/** Reads, as of the day that the page looks at; while the input changes (another page, another filter) the former answer stays on screen. */
export function useRead<O extends Reading>(
  operation: O,
  input: Input<O>,
  options: ReadOptions<Answer<O>> = {},
): UseQueryResult<Answer<O>, ProblemError> {
  return useReadNow(operation, asOf(input, usePeildatum()), options);
}

/** Reads what holds now, whatever day the page looks at: who I am, reference data. */
export function useReadNow<O extends Reading>(
  operation: O,
  input: Input<O>,
  { again, ...options }: ReadOptions<Answer<O>> = {},
): UseQueryResult<Answer<O>, ProblemError> {
  const past = usePeildatum() !== undefined;
  return useQuery<Answer<O>, ProblemError>({
    ...reading(operation, input),
    placeholderData: keepPreviousData,
    ...(past && { select: withoutActs<Answer<O>> }),
    ...(again && { refetchInterval: (query) => again(query.state.data) }),
    ...options,
  });
}

/** Reference data hardly changes: read once per visit, and no command makes it stale. */
export function useReference<O extends Reading>(
  operation: O,
  input: Input<O>,
): UseQueryResult<Answer<O>, ProblemError> {
  return useReadNow(operation, input, { staleTime: Infinity, meta: { reference: true } });
}

/** What a command says, as text; a file by what tells it from another. */
function contentOf(input: unknown): string {
  return JSON.stringify(input, (_, value: unknown) => {
    if (value instanceof FormData) return [...value.entries()];
    if (value instanceof File) return [value.name, value.size, value.lastModified];
    return value;
  });
}

/** A key per distinct command: what is sent again after a lost answer bears the same one, so that the server acts once. */
function useIdempotencyKey() {
  const last = useRef<{ body: string; key: string }>(null);
  return {
    keyFor(input: unknown): string {
      const body = contentOf(input);
      if (last.current?.body !== body) last.current = { body, key: crypto.randomUUID() };
      return last.current.key;
    },
    renew() {
      last.current = null;
    },
  };
}

interface CommandOptions<O extends Operation> {
  /** The command removes what the page shows: `onSuccess` leads elsewhere. */
  leaves?: boolean;
  /** What has to be in place before anything is read again, such as a new session. */
  onAnswer?: (answer: Answer<O>) => void;
  /** How a refusal is understood where the form holds something else than what is sent. */
  understand?: (problem: Problem) => Problem;
  onSuccess?: (answer: Answer<O>, input: Input<O>) => void;
}

/** A command as a form needs it. */
export type Command<A, I> = UseMutationResult<A, ProblemError, I> & {
  operation: Operation;
  /** Gives it up while it is on its way; what holds now is read again, as it may have arrived. */
  abandon: () => void;
};

/** One command of the person; what is on screen is read again before it counts as done. */
export function useCommand<O extends Operation>(
  operation: O,
  { leaves = false, onAnswer, understand, onSuccess }: CommandOptions<O> = {},
): Command<Answer<O>, Input<O>> {
  const idempotency = useIdempotencyKey();
  const queryClient = useQueryClient();
  const sending = useRef<AbortController>(null);
  const mutation = useMutation<Answer<O>, ProblemError, Input<O>>({
    mutationKey: [operation],
    mutationFn: async (input) => {
      const { signal } = (sending.current = new AbortController());
      const answer = await call(operation, input, { signal, idempotencyKey: idempotency.keyFor(input) }).catch(
        (reason: unknown) => {
          throw understand && reason instanceof ProblemError ? new ProblemError(understand(reason.problem)) : reason;
        },
      );
      idempotency.renew();
      onAnswer?.(answer);
      return answer;
    },
    meta: { leaves },
    onSuccess,
  });
  return {
    ...mutation,
    operation,
    abandon: () => {
      sending.current?.abort();
      void makeStale(queryClient);
    },
  };
}

/** What a command would do, computed by the server while the form is filled in; without input nothing is asked. */
export function useDryRun<O extends Operation>(
  operation: O,
  input: Input<O> | null,
): UseQueryResult<Answer<O>, ProblemError> {
  const settled = useSettled(input);
  return useQuery<Answer<O>, ProblemError>({
    queryKey: ['dryRun', operation, settled],
    queryFn: ({ signal }) => call(operation, settled as Input<O>, { signal, dryRun: true }),
    // Once nothing is asked any more, what was about to be asked is not either.
    enabled: settled !== null && input !== null,
    placeholderData: keepPreviousData,
    retry: false,
    staleTime: 0,
    gcTime: 0,
    // It asks about the version on screen: after the command itself there is nothing to ask any more.
    meta: { reference: true },
  });
}
