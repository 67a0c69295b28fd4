import { beforeEach, expect, test, vi } from 'vitest';
import type * as Session from './session';

const sessie = (toegangstoken: string) => ({
  toegangstoken,
  verlooptOp: '2026-11-23T12:00:00Z',
  wachtwoordWijzigen: false,
});
const answer = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status });
const request = () => new Request('http://localhost/api/v1/profiel', { method: 'POST', body: '{"naam":"A"}' });

let server: ReturnType<typeof vi.fn<typeof fetch>>;
let session: typeof Session;

function isRenewal(input: Parameters<typeof fetch>[0]): boolean {
  return (input instanceof Request ? input.url : String(input)).endsWith('/sessies/vernieuwingen');
}

/** A server that knows one good token and gives the next one at every renewal. */
function serve(tokens: string[]) {
  let good = tokens.shift();
  server.mockImplementation(async (input) => {
    if (isRenewal(input)) {
      good = tokens.shift();
      return good ? answer(sessie(good), 201) : answer({ code: 'sessieVerlopen' }, 401);
    }
    const sent = input as Request;
    const accepted = sent.headers.get('Authorization') === `Bearer ${good}`;
    return accepted ? answer(await sent.json()) : answer({ code: 'nietAangemeld' }, 401);
  });
}

const renewals = () => server.mock.calls.filter(([input]) => isRenewal(input)).length;

beforeEach(async () => {
  vi.resetModules();
  let queue: Promise<unknown> = Promise.resolve();
  const locks = { request: (_name: string, task: () => Promise<unknown>) => (queue = queue.then(task, task)) };
  vi.stubGlobal('navigator', Object.create(navigator, { locks: { value: locks } }));
  server = vi.fn<typeof fetch>();
  vi.stubGlobal('fetch', server);
  session = await import('./session');
});

test('a browser without a session is told so, not that it ended', async () => {
  serve(['expired']);
  expect(await session.ensureSession()).toBe('none');
  expect(session.accessToken()).toBeNull();
});

test('an expired token is renewed once and the request sent again, with its body', async () => {
  serve(['second', 'second']);
  session.startSession(sessie('first'));
  const response = await session.authorizedFetch(request());
  expect(await response.json()).toEqual({ naam: 'A' });
  expect(session.accessToken()).toBe('second');
  expect(renewals()).toBe(1);
});

test('twenty requests at once renew once', async () => {
  serve(['second', 'second']);
  session.startSession(sessie('first'));
  const responses = await Promise.all(Array.from({ length: 20 }, () => session.authorizedFetch(request())));
  expect(responses.every(({ ok }) => ok)).toBe(true);
  expect(renewals()).toBe(1);
});

test('a token that another tab got is used instead of renewing', async () => {
  serve(['second']);
  session.startSession(sessie('first'));
  const other = new BroadcastChannel('sleutelbord-sessie');
  other.postMessage({ kind: 'renewed', sessie: sessie('second') });
  await vi.waitFor(() => expect(session.accessToken()).toBe('second'));
  expect((await session.authorizedFetch(request())).ok).toBe(true);
  expect(renewals()).toBe(0);
  other.close();
});

test('a refused renewal ends the session and gives the refusal of the request', async () => {
  serve(['other']);
  session.startSession(sessie('first'));
  expect((await session.authorizedFetch(request())).status).toBe(401);
  expect(session.sessionState()).toBe('ended');
});

test('an unreachable server does not end the session', async () => {
  session.startSession(sessie('first'));
  server.mockImplementation(async (input) => (isRenewal(input) ? answer({}, 503) : answer({}, 401)));
  await expect(session.authorizedFetch(request())).rejects.toThrow(TypeError);
  expect(session.sessionState()).toBe('active');
});

test('logging out in one tab logs out the others', async () => {
  session.startSession(sessie('first'));
  const other = new BroadcastChannel('sleutelbord-sessie');
  other.postMessage({ kind: 'ended' });
  await vi.waitFor(() => expect(session.sessionState()).toBe('none'));
  other.close();
});
