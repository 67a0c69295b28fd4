/**
 * Who is logged in. The access token lives in the memory of each tab only; the refresh cookie is the browser's, shared by all tabs.
 * A renewal rotates that cookie, so tabs renew one at a time (Web Locks) and tell each other the outcome (BroadcastChannel).
 */
import { operationTable } from './generated/operationTable';
import type { components } from './generated/schema';

/** `unknown` until the first renewal has answered; `ended` when the server ended what was active, `none` when nobody is logged in. */
export type SessionState = 'unknown' | 'active' | 'ended' | 'none';
type Sessie = components['schemas']['Aanmelding'];
type Message = { kind: 'renewed'; sessie: Sessie } | { kind: 'ended' };

const lockName = 'sleutelbord-sessie';
const channel = new BroadcastChannel(lockName);
const listeners = new Set<() => void>();
let sessie: Sessie | null = null;
let state: SessionState = 'unknown';

function become(next: Sessie | null, otherwise: 'ended' | 'none' = 'none'): void {
  sessie = next;
  state = next ? 'active' : otherwise;
  for (const listener of listeners) listener();
}

channel.onmessage = ({ data }: MessageEvent<Message>) => {
  if (data.kind === 'ended') become(null);
  // Another person who logs in elsewhere replaces the cookie of this tab too; the token must follow it.
  else become(data.sessie);
};

/** Calls back at every change of the session; returns how to stop. */
export function onSessionChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function sessionState(): SessionState {
  return state;
}

export function accessToken(): string | null {
  return sessie?.toegangstoken ?? null;
}

/** Whether the only thing this session may do is choose a new password. */
export function mustChangePassword(): boolean {
  return sessie?.wachtwoordWijzigen ?? false;
}

/** Starts using a session that the server has just given, in all tabs. */
export function startSession(next: Sessie): void {
  become(next);
  channel.postMessage({ kind: 'renewed', sessie: next } satisfies Message);
}

/** Forgets the session in all tabs. The server's part is `DELETE /sessies/huidige`. */
export function forgetSession(): void {
  become(null);
  channel.postMessage({ kind: 'ended' } satisfies Message);
}

async function alone(task: () => Promise<boolean>): Promise<boolean> {
  // Outside a secure context there are no locks; there the cookie is refused as well.
  return 'locks' in navigator ? navigator.locks.request(lockName, task) : task();
}

/**
 * Gets a fresh access token in place of `stale`; true when there is one now.
 * When another tab or request renewed in the meantime, that token is used and nothing is sent.
 *
 * @throws TypeError when the server cannot be reached: the session may still be good.
 */
export function renewSession(stale: string | null): Promise<boolean> {
  return alone(async () => {
    if (accessToken() !== stale) return accessToken() !== null;
    const response = await fetch(operationTable.renewSessie.path, { method: 'POST', credentials: 'same-origin' });
    if (response.ok) startSession((await response.json()) as Sessie);
    else if (response.status === 401 || response.status === 403) become(null, stale === null ? 'none' : 'ended');
    else throw new TypeError(`renewal answered ${response.status}`);
    return response.ok;
  });
}

/** Finds out, once per tab, whether the browser still has a session. */
export async function ensureSession(): Promise<SessionState> {
  if (state === 'unknown') await renewSession(null);
  return state;
}

function withToken(request: Request, token: string | null): Request {
  if (token) request.headers.set('Authorization', `Bearer ${token}`);
  return request;
}

/** `fetch` as the person who is logged in: an expired token is renewed once, then the request is sent again. */
export async function authorizedFetch(request: Request): Promise<Response> {
  const token = accessToken();
  const again = request.clone();
  const response = await fetch(withToken(request, token));
  if (response.status !== 401 || token === null) return response;
  return (await renewSession(token)) ? fetch(withToken(again, accessToken())) : response;
}
