import { QueryClient } from '@tanstack/react-query';
import { problemOf } from './problem';

/** Only what may pass by itself is worth another try: no connection, or a server that is too busy. */
function mayPass(status: number): boolean {
  return status === 0 || status === 502 || status === 503 || status === 504;
}

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (failures, error) => failures < 2 && mayPass(problemOf(error).status),
    },
    mutations: { retry: false },
  },
});
