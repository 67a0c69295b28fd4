// @hey-api/openapi-ts with its fetch client.
import { client } from './generated/hey-api/client.gen.js';
import {
  createEscalatie,
  createMijlpaal,
  createSessie,
  createSleutelproject,
  getMijlpaal,
  listMijlpalen,
  listWijzigingen,
  updateMijlpaal,
} from './generated/hey-api/index.js';
import { base, nobody, run } from './scenario.js';

client.setConfig({ baseUrl: base });
const throwOnError = true;

await run('hey-api', {
  async login(email, wachtwoord) {
    const { data } = await createSessie({ body: { email, wachtwoord }, throwOnError });
    client.setConfig({ auth: () => data.toegangstoken });
    return data.toegangstoken;
  },
  async count(status, gemeenteCode) {
    const { data } = await listMijlpalen({ query: { status, gemeenteCode }, throwOnError });
    if (typeof data === 'string') throw new Error('a calendar was not asked for');
    return data.totaal;
  },
  async tryProject(naam) {
    const body = { naam, gemeenteCode: 'GM0193', vertrouwelijkheid: 'Openbaar' } as const;
    return (await createSleutelproject({ body, query: { proef: true }, throwOnError })).data.naam;
  },
  async makeProject(naam) {
    const body = { naam, gemeenteCode: 'GM0193', vertrouwelijkheid: 'Openbaar' } as const;
    return (await createSleutelproject({ body, throwOnError })).data.id;
  },
  async makeMijlpaal(id) {
    const body = { fase: 'bouwplan', naam: 'Start bouw', basisdatum: '2027-06-01' } as const;
    return (await createMijlpaal({ path: { id }, body, throwOnError })).data;
  },
  async rename(id, versie, naam) {
    const headers = { 'If-Match': `"${versie}"` };
    return (await updateMijlpaal({ path: { id }, headers, body: { naam }, throwOnError })).data.naam;
  },
  async raise(id) {
    const body = { soort: 'conflict', titel: 'Ontsluiting', vraag: 'Wanneer?', gewenstBesluit: 'Nu.' } as const;
    return (await createEscalatie({ path: { id }, body, throwOnError })).data.reactieVoor;
  },
  async follow(gemeenteCode) {
    return (await listWijzigingen({ query: { gemeenteCode }, throwOnError })).data.resultaten.length;
  },
  async miss() {
    const { error } = await getMijlpaal({ path: { id: nobody } });
    return error?.code ?? '';
  },
});
