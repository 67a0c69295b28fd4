/**
 * What was typed in forms and not sent yet, per account and per thing it is about. It lives in the tab (`sessionStorage`): a reload, another page
 * or a session that ended loses nothing, and on a shared computer nothing stays behind. Passwords and files are never kept.
 */
import { useSyncExternalStore } from 'react';

export interface Draft {
  /** What the form is called. */
  title: string;
  /** Where it was filled in. */
  href: string;
  /** The moment of the last change. */
  at: string;
  /** What differs from what the form began with, by the names of its fields. */
  values: Record<string, unknown>;
}

/** A draft with the key under which its form finds it. */
export type Waiting = Draft & { about: string };

const prefix = 'sleutelbord-concept';
const listeners = new Set<() => void>();
/** The forms that are open now. */
const open = new Set<string>();
let revision = 0;

function changed(): void {
  revision += 1;
  for (const listener of listeners) listener();
}

function keyOf(account: string, about: string): string {
  return `${prefix}:${account}:${about}`;
}

export function draftOf(account: string, about: string): Draft | undefined {
  const kept = sessionStorage.getItem(keyOf(account, about));
  return kept === null ? undefined : (JSON.parse(kept) as Draft);
}

/** Keeps this draft; without values there is nothing to keep. */
export function keepDraft(account: string, about: string, draft: Draft): void {
  if (Object.keys(draft.values).length === 0) return dropDraft(account, about);
  try {
    sessionStorage.setItem(keyOf(account, about), JSON.stringify(draft));
  } catch {
    // The browser has no room, or keeps nothing: then the form itself is all there is.
  }
}

export function dropDraft(account: string, about: string): void {
  sessionStorage.removeItem(keyOf(account, about));
  changed();
}

/** Forgets all that was typed in this tab: for who logs out on purpose. */
export function forgetDrafts(): void {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(`${prefix}:`)) sessionStorage.removeItem(key);
  changed();
}

/** Tells that this form is open; returns how to tell that it is closed. */
export function openForm(account: string, about: string): () => void {
  const key = keyOf(account, about);
  open.add(key);
  changed();
  return () => {
    open.delete(key);
    changed();
  };
}

/** The drafts of this account whose form is not open, the newest first. */
export function useWaitingDrafts(account: string | undefined): Waiting[] {
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => revision,
  );
  if (account === undefined) return [];
  const own = keyOf(account, '');
  return Object.keys(sessionStorage)
    .filter((key) => key.startsWith(own) && !open.has(key))
    .map((key) => ({ ...(JSON.parse(sessionStorage.getItem(key) ?? '') as Draft), about: key.slice(own.length) }))
    .sort((one, other) => other.at.localeCompare(one.at));
}

/** The values that differ from what a form began with. */
export function changedValues(values: object, start: object | undefined): Record<string, unknown> {
  const before = (start ?? {}) as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(values).filter(
      ([name, value]) => value instanceof File || JSON.stringify(value) !== JSON.stringify(before[name]),
    ),
  );
}

/** What of these values may be kept: no secret, and no file, which a browser does not let us keep. */
export function keepable(values: Record<string, unknown>, secrets: ReadonlySet<string>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).filter(([name, value]) => !secrets.has(name) && !(value instanceof File)),
  );
}

/**
 * What a command is about, as a key: its operation, the thing in its path, and all in its body that nobody fills in (such as which step is taken).
 */
export function aboutOf(operation: string, toInput: () => unknown, fields: object, also = ''): string {
  const { path, body } = inputOf(toInput);
  const fixed = Object.entries(body ?? {}).filter(([name, value]) => typeof value === 'string' && !(name in fields));
  return JSON.stringify([operation, path ?? null, body instanceof FormData ? [] : fixed, also]);
}

/** An empty form need not make sense as a command yet. */
function inputOf(toInput: () => unknown): { path?: unknown; body?: object } {
  try {
    return toInput() as { path?: unknown; body?: object };
  } catch {
    return { path: window.location.pathname };
  }
}
