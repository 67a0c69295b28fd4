// openapi-typescript with openapi-fetch, as its own documentation says to use it.
import createClient from 'openapi-fetch';

import type { paths } from './generated/openapi-typescript.js';
import { base, nobody, run } from './scenario.js';

// Some lists are files too: this client reads their JSON.
const api = createClient<paths, 'application/json' | 'application/problem+json'>({ baseUrl: base });

function answered<T>(answer: { data?: T; error?: unknown }): T {
  if (answer.data === undefined) throw new Error(JSON.stringify(answer.error));
  return answer.data;
}

await run('openapi-fetch', {
  async login(email, wachtwoord) {
    const { toegangstoken } = answered(await api.POST('/sessies', { body: { email, wachtwoord } }));
    api.use({ onRequest: ({ request }) => request.headers.set('Authorization', `Bearer ${toegangstoken}`) });
    return toegangstoken;
  },
  async count(status, gemeenteCode) {
    return answered(await api.GET('/mijlpalen', { params: { query: { status, gemeenteCode } } })).totaal;
  },
  async tryProject(naam) {
    const body = { naam, gemeenteCode: 'GM0193', vertrouwelijkheid: 'Openbaar' } as const;
    return answered(await api.POST('/sleutelprojecten', { params: { query: { proef: true } }, body })).naam;
  },
  async makeProject(naam) {
    const body = { naam, gemeenteCode: 'GM0193', vertrouwelijkheid: 'Openbaar' } as const;
    return answered(await api.POST('/sleutelprojecten', { body })).id;
  },
  async makeMijlpaal(id) {
    const body = { fase: 'bouwplan', naam: 'Start bouw', basisdatum: '2027-06-01' } as const;
    return answered(await api.POST('/sleutelprojecten/{id}/mijlpalen', { params: { path: { id } }, body }));
  },
  async rename(id, versie, naam) {
    const params = { path: { id }, header: { 'If-Match': `"${versie}"` } };
    const headers = { 'Content-Type': 'application/merge-patch+json' };
    return answered(await api.PATCH('/mijlpalen/{id}', { params, headers, body: { naam } })).naam;
  },
  async raise(id) {
    const body = { soort: 'conflict', titel: 'Ontsluiting', vraag: 'Wanneer?', gewenstBesluit: 'Nu.' } as const;
    return answered(await api.POST('/sleutelprojecten/{id}/escalaties', { params: { path: { id } }, body }))
      .reactieVoor;
  },
  async follow(gemeenteCode) {
    return answered(await api.GET('/wijzigingen', { params: { query: { gemeenteCode } } })).resultaten.length;
  },
  async miss() {
    const { error } = await api.GET('/mijlpalen/{id}', { params: { path: { id: nobody } } });
    return error?.code ?? '';
  },
});
