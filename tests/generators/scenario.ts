// What a supplier does first with a generated client; each client says below in its own words how.

/** A generated client, seen through what is asked of it. */
export interface Client {
  login(email: string, wachtwoord: string): Promise<string>;
  /** How many milestones have one of these statuses in one of these municipalities. */
  count(status: ('teLaat' | 'opSchema')[], gemeenteCode: string[]): Promise<number>;
  /** The name that a project would have; nothing is kept. */
  tryProject(naam: string): Promise<string>;
  makeProject(naam: string): Promise<string>;
  makeMijlpaal(projectId: string): Promise<{ id: string; versie: number }>;
  rename(mijlpaalId: string, versie: number, naam: string): Promise<string>;
  /** The last day to answer a new case. */
  raise(projectId: string): Promise<string | null | undefined>;
  /** How many entries the first page of the feed has. */
  follow(gemeenteCode: string[]): Promise<number>;
  /** The code of the refusal of a milestone that does not exist. */
  miss(): Promise<string>;
}

function expect(what: string, holds: boolean, seen: unknown): void {
  if (!holds) throw new Error(`${what}: ${JSON.stringify(seen)}`);
}

/** Runs everything once; throws at the first thing that is not as it should be. */
export async function run(name: string, client: Client): Promise<void> {
  const { SLEUTELBORD_EMAIL = '', SLEUTELBORD_WACHTWOORD = '' } = process.env;
  const token = await client.login(SLEUTELBORD_EMAIL, SLEUTELBORD_WACHTWOORD);
  expect('a token', token.length > 20, token);

  const tried = await client.tryProject(`Proef ${name}`);
  expect('a dry run answers', tried === `Proef ${name}`, tried);
  const project = await client.makeProject(`Project ${name}`);
  const mijlpaal = await client.makeMijlpaal(project);
  expect('a new milestone', mijlpaal.versie === 1, mijlpaal);
  const renamed = await client.rename(mijlpaal.id, mijlpaal.versie, `Mijlpaal ${name}`);
  expect('a change', renamed === `Mijlpaal ${name}`, renamed);

  const both = await client.count(['teLaat', 'opSchema'], ['GM0193', 'GM0150']);
  const one = await client.count(['teLaat'], ['GM0193', 'GM0150']);
  expect('a filter with two values finds what either finds', both > one, { both, one });

  const day = await client.raise(project);
  expect('a case has a first clock', /^\d{4}-\d{2}-\d{2}$/.test(day ?? ''), day);
  const entries = await client.follow(['GM0193', 'GM0150']);
  expect('the feed tells of it', entries > 0, entries);
  const code = await client.miss();
  expect('a refusal has a code', code === 'nietGevonden', code);
}

export const nobody = '0192f3a4-5b6c-7d8e-9f01-23456789abcd';
export const base = `${process.env.SLEUTELBORD_URL ?? ''}/api/v1`;
