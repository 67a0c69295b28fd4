import { MutationCache, QueryClient } from '@tanstack/react-query';
import { problemOf } from './problem';

declare module '@tanstack/react-query' {
  interface Register {
    /** `reference`: no command makes this answer stale. It is reference data, or belongs to the moment at which it was asked for. */
    queryMeta: { reference?: boolean };
    /** `leaves`: the command removes what the page shows, so that nothing is read for this page any more. */
    mutationMeta: { leaves?: boolean };
  }
}

/** Only what may pass by itself is worth another try: no connection, or a server that is too busy. */
function mayPass(status: number): boolean {
  return status === 0 || status === 502 || status === 503 || status === 504;
}

/** Also after a command that was given up: it may have been done. */
export function makeStale(client: QueryClient, refetchType: 'none' | 'active' = 'active'): Promise<void> {
  return client.invalidateQueries({ predicate: (query) => !query.meta?.reference, refetchType });
}

/**
 * The one rule of what a command makes stale: everything but reference data. Which readings a command touches is known to the server alone:
 * a settled case moves milestones, a ruling changes plans. What is on screen is read again before the command counts as done.
 */
export const queryClient: QueryClient = new QueryClient({
  mutationCache: new MutationCache({
    onSuccess: (_answer, _input, _onMutate, { meta }) => makeStale(queryClient, meta?.leaves ? 'none' : 'active'),
  }),
  defaultOptions: {
    // Never wait for a connection: a command that was given up must not be sent later, and a reading says what is wrong.
    queries: {
      networkMode: 'always',
      refetchOnReconnect: true,
      staleTime: 15_000,
      retry: (failures, error) => failures < 2 && mayPass(problemOf(error).status),
    },
    mutations: { networkMode: 'always', retry: false },
  },
});
