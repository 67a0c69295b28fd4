// An external system in one file: a token, a list, a detail, and a mirror that the feed keeps right. Needs Node 20 and nothing else.
//
//   SLEUTELBORD_URL=http://127.0.0.1:8080 SLEUTELBORD_CLIENT=demo-systeem SLEUTELBORD_GEHEIM=demo-systeem-geheim node voorbeeld.mjs [spiegel.json] [--controle]
//
// With a file the mirror is kept there and the next run goes on where this one ended; `--controle` compares it with the inventory.

import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { setTimeout as rest } from 'node:timers/promises';

const base = process.env.SLEUTELBORD_URL ?? 'http://127.0.0.1:8080';
const client = process.env.SLEUTELBORD_CLIENT ?? 'demo-systeem';
const secret = process.env.SLEUTELBORD_GEHEIM ?? 'demo-systeem-geheim';
const check = process.argv.includes('--controle');
const file = process.argv.slice(2).find((argument) => !argument.startsWith('--'));

class Refused extends Error {
  constructor(status, problem) {
    super(`${status} ${problem.code ?? problem.error}: ${problem.detail ?? problem.error_description ?? ''}`);
    this.status = status;
    this.code = problem.code ?? problem.error;
  }
}

/** Sends a request; one that comes at a busy moment is sent again when the answer says so. */
async function request(path, options = {}) {
  for (let attempt = 1; ; attempt += 1) {
    const response = await fetch(new URL(path, base), options);
    if (response.ok) return response.json();
    const problem = await response.json().catch(() => ({}));
    if (![429, 503].includes(response.status) || attempt === 10) throw new Refused(response.status, problem);
    await rest(1000 * Number(response.headers.get('Retry-After') ?? 1));
  }
}

// 1. A token, valid for ten minutes (OAuth 2.0 client credentials); a new one when it has ended.
let token;
async function renewToken() {
  // RFC 6749, 2.3.1: both parts are form-encoded before they are joined.
  const encoded = (text) => new URLSearchParams({ text }).toString().slice('text='.length);
  const answer = await request('/oauth/token', {
    method: 'POST',
    headers: { Authorization: `Basic ${btoa(`${encoded(client)}:${encoded(secret)}`)}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  token = answer.access_token;
}
async function get(path) {
  const send = () => request(path, { headers: { Authorization: `Bearer ${token}` } });
  if (!token) await renewToken();
  try {
    return await send();
  } catch (refused) {
    if (refused.status !== 401) throw refused;
    await renewToken();
    return send();
  }
}

// 2. A list, page by page: follow `volgende` until it is null.
async function getAll(path) {
  const all = [];
  for (let next = path; next; ) {
    const page = await get(next);
    all.push(...page.resultaten);
    next = page.volgende;
  }
  return all;
}

// 3. The mirror: every record that this client may read, by kind and id, and the cursor up to which it is right.
const nothing = () => ({ cursor: null, records: {} });
const mirror = file && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : nothing();

/** Each entry stands alone: it holds the whole record as it was from then on, or says that it is gone or out of sight. */
function apply({ soort, id, versie, operatie, inhoud }) {
  const key = `${soort} ${id}`;
  if (operatie === 'verwijderd' || operatie === 'buitenBereik') delete mirror.records[key];
  else mirror.records[key] = { versie, inhoud };
}

async function follow() {
  let changes = 0;
  for (let ended = false; !ended; ) {
    const asked = performance.now();
    let page;
    try {
      page = await get(`/api/v1/wijzigingen?limit=200&wacht=1${mirror.cursor ? `&na=${mirror.cursor}` : ''}`);
    } catch (refused) {
      // A restore took back what the cursor had told, or our own rights changed: start anew.
      if (!['cursorTeOud', 'bereikGewijzigd'].includes(refused.code)) throw refused;
      console.log(`opnieuw vanaf het begin: ${refused.message}`);
      Object.assign(mirror, nothing());
      continue;
    }
    page.resultaten.forEach(apply);
    changes += page.resultaten.length;
    mirror.cursor = page.laatsteCursor;
    // A page may be empty while there is more to look at; only at the end one has to wait for it.
    ended = page.resultaten.length === 0 && performance.now() - asked > 900;
  }
  return changes;
}

/** What the inventory says otherwise than the mirror, before as well as after it was read. */
async function differences() {
  const versions = () => new Map(Object.entries(mirror.records).map(([key, record]) => [key, record.versie]));
  await follow();
  const before = versions();
  const told = new Map((await getAll('/api/v1/wijzigingen/inventaris')).map((row) => [`${row.soort} ${row.id}`, row.versie]));
  await follow();
  const after = versions();
  const keys = new Set([...before.keys(), ...told.keys(), ...after.keys()]);
  return [...keys].filter((key) => before.get(key) === after.get(key) && told.get(key) !== after.get(key));
}

async function main() {
  const projects = await getAll('/api/v1/sleutelprojecten?limit=20&sort=kenmerk');
  console.log(`${projects.length} sleutelprojecten`);
  // One project with its milestones, in one call. 404: since the list it went, or went out of our sight.
  const gone = (refused) => (refused.status === 404 ? null : Promise.reject(refused));
  const project = projects[0] && (await get(`/api/v1/sleutelprojecten/${projects[0].id}?expand=mijlpalen,planfasen`).catch(gone));
  if (project) {
    console.log(`${project.kenmerk} ${project.naam}: ${project.woningen} woningen, fase ${project.fase ?? 'afgerond'}`);
    for (const milestone of project._expand.mijlpalen.slice(0, 5)) {
      console.log(`  ${milestone.realisatiedatum ?? milestone.prognosedatum}  ${milestone.naam}`);
    }
  }
  console.log(`${await follow()} wijzigingen`);
  if (check) {
    const found = await differences();
    found.forEach((key) => console.log(`anders: ${key}`));
    console.log(`${found.length} verschillen`);
  }
  if (file) {
    // Whole or not at all.
    writeFileSync(`${file}.nieuw`, JSON.stringify(mirror));
    renameSync(`${file}.nieuw`, file);
  }
  console.log(`${Object.keys(mirror.records).length} records`);
  console.log(`cursor ${mirror.cursor}`);
}

main().catch((refused) => {
  console.error(refused.message);
  process.exitCode = 1;
});
