import { beforeEach, expect, test, vi } from 'vitest';
import { call } from './operation';
import { ProblemError } from './problem';

const server = vi.fn<typeof fetch>();

function sent(): Request {
  return server.mock.calls[0]?.[0] as Request;
}

beforeEach(() => {
  server.mockReset();
  server.mockImplementation(async () => new Response('{}', { status: 200 }));
  vi.stubGlobal('fetch', server);
});

test('fills in the path and the query', async () => {
  await call('getSleutelproject', { path: { id: 'a b' }, query: { peildatum: '2026-11-23' } });
  expect(sent().url).toMatch(/\/api\/v1\/sleutelprojecten\/a%20b\?peildatum=2026-11-23$/);
});

test('sends the versie that was seen, the key, and asks for a dry run', async () => {
  const body = { naar: '2027-03-01', oorzaak: 'stikstof', toelichting: 'AERIUS' };
  const input = { path: { id: '1' }, body, ifMatch: 7 };
  await call('createVerschuiving', input, { idempotencyKey: 'k', dryRun: true });
  expect(sent().url).toMatch(/proef=true$/);
  expect(sent().headers.get('If-Match')).toBe('"7"');
  expect(sent().headers.get('Idempotency-Key')).toBe('k');
  expect(await sent().json()).toEqual(body);
});

test('a change is a merge patch', async () => {
  await call('updateProfiel', { body: { naam: 'A' }, ifMatch: 1 });
  expect(sent().headers.get('Content-Type')).toBe('application/merge-patch+json');
});

test('a refusal is thrown as the problem that the server told', async () => {
  const problem = { code: 'geenRecht', status: 403, title: 'Geen recht', detail: 'Nee' };
  server.mockImplementation(async () => new Response(JSON.stringify(problem), { status: 403 }));
  const refused = call('getProfiel', {});
  await expect(refused).rejects.toThrow(ProblemError);
  await expect(refused).rejects.toMatchObject({ problem });
});

test('an answer that is no problem, such as a proxy’s, keeps its status', async () => {
  server.mockImplementation(async () => new Response('<h1>Bad gateway</h1>', { status: 502 }));
  await expect(call('getProfiel', {})).rejects.toMatchObject({ problem: { code: 'onverwachtAntwoord', status: 502 } });
});

test('a server that cannot be reached is a problem of its own', async () => {
  server.mockRejectedValue(new TypeError('failed to fetch'));
  await expect(call('getProfiel', {})).rejects.toMatchObject({ problem: { code: 'geenVerbinding', status: 0 } });
});
