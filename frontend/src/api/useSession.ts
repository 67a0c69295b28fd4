import { useSyncExternalStore } from 'react';
import type { Profiel } from './models';
import { useReadNow } from './queries';
import { onSessionChange, sessionState, type SessionState } from './session';

export function useSessionState(): SessionState {
  return useSyncExternalStore(onSessionChange, sessionState);
}

/** The person who is logged in, once known. */
export function useProfiel(): Profiel | undefined {
  const active = useSessionState() === 'active';
  return useReadNow('getProfiel', {}, { enabled: active, staleTime: 60_000 }).data;
}
