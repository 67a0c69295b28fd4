// An external system in one file: a token, a list, a detail, and everything that changed since last time. Needs Node 20 and nothing else.
//
//   SLEUTELBORD_URL=http://127.0.0.1:8080 SLEUTELBORD_CLIENT=demo-systeem SLEUTELBORD_GEHEIM=demo-systeem-geheim node voorbeeld.mjs [cursor]

const base = process.env.SLEUTELBORD_URL ?? 'http://127.0.0.1:8080';
const client = process.env.SLEUTELBORD_CLIENT ?? 'demo-systeem';
const secret = process.env.SLEUTELBORD_GEHEIM ?? 'demo-systeem-geheim';

async function request(path, options = {}) {
  const response = await fetch(new URL(path, base), options);
  if (!response.ok) {
    const problem = await response.json();
    throw new Error(`${response.status} ${problem.code ?? problem.error}: ${problem.detail ?? problem.error_description}`);
  }
  return response.json();
}

// 1. A token, valid for ten minutes (OAuth 2.0 client credentials).
const { access_token: token } = await request('/oauth/token', {
  method: 'POST',
  headers: { Authorization: `Basic ${btoa(`${client}:${secret}`)}` },
  body: new URLSearchParams({ grant_type: 'client_credentials' }),
});
const get = (path) => request(path, { headers: { Authorization: `Bearer ${token}` } });

// 2. A list, page by page: follow `volgende` until it is null.
const projects = [];
for (let next = '/api/v1/sleutelprojecten?limit=20&sort=kenmerk'; next; ) {
  const page = await get(next);
  projects.push(...page.resultaten);
  next = page.volgende;
}
console.log(`${projects.length} sleutelprojecten`);

// 3. One project with its milestones, in one call.
if (projects.length > 0) {
  const project = await get(`/api/v1/sleutelprojecten/${projects[0].id}?expand=mijlpalen,planfasen`);
  console.log(`${project.kenmerk} ${project.naam}: ${project.woningen} woningen, fase ${project.fase ?? 'afgerond'}`);
  for (const milestone of project._expand.mijlpalen.slice(0, 5)) {
    console.log(`  ${milestone.realisatiedatum ?? milestone.prognosedatum}  ${milestone.naam}`);
  }
}

// 4. Everything that changed since the cursor you kept; without one, from the beginning.
let changes = 0;
let cursor = process.argv[2] ?? '';
for (;;) {
  const page = await get(`/api/v1/wijzigingen?limit=200${cursor && `&na=${cursor}`}`);
  changes += page.resultaten.length;
  cursor = page.laatsteCursor;
  if (page.resultaten.length === 0) break;
}
console.log(`${changes} wijzigingen`);
console.log(`cursor ${cursor}`);
