import { useNavigate, useRouterState, useSearch } from '@tanstack/react-router';
import type { Search } from '@/lib/search';

declare module '@tanstack/history' {
  interface HistoryState {
    /** The cursors of the pages before this one; `''` is that of the first. */
    previousCursors?: string[];
  }
}

/** The cursor in the address of the next page that the server gave. */
export function cursorOf(next: string | null): string | undefined {
  return next === null ? undefined : (new URL(next, window.location.origin).searchParams.get('cursor') ?? undefined);
}

/**
 * The state of a register, kept in the address so that it survives reload and can be sent as a link: filters, search, order and page.
 * Keyset pages know only what comes next, so the way back is kept with the history entry.
 */
export function useRegister() {
  const navigate = useNavigate();
  const search: Search = useSearch({ strict: false });
  const previous = useRouterState({ select: (state) => state.location.state.previousCursors ?? [] });
  const { cursor } = search;

  const go = (changed: Search, previousCursors: string[]) =>
    void navigate({ to: '.', search: { ...search, ...changed }, state: { previousCursors }, resetScroll: false });

  return {
    search,
    /** The query for the server. An address may hold anything, so its type is what the operation asks for; the server refuses what is wrong. */
    query: <Q>(names: string[], defaultSort: string): Q => {
      const filters = names.map((name) => [name, search[name]]);
      return { ...Object.fromEntries(filters), sort: search['sort'] ?? defaultSort, cursor } as Q;
    },
    /** Another filter, search or order begins at the first page again. */
    change: (changed: Search) => go({ ...changed, cursor: undefined }, []),
    next: (nextCursor: string) => go({ cursor: nextCursor }, [...previous, cursor ?? '']),
    /** Absent on the first page. A page that came as a link has no way back but to the first. */
    back: cursor ? () => go({ cursor: previous.at(-1) || undefined }, previous.slice(0, -1)) : undefined,
  };
}

export type Register = ReturnType<typeof useRegister>;
