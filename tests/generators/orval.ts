// orval with its fetch client and, as its documentation advises, a fetch of one's own for address and token.
import {
  createEscalatie,
  createMijlpaal,
  createSessie,
  createSleutelproject,
  getMijlpaal,
  listMijlpalen,
  listWijzigingen,
  updateMijlpaal,
} from './generated/orval.js';
import { be } from './orval-fetch.js';
import { nobody, run } from './scenario.js';

function wrong(answer: { status: number; data: unknown }): never {
  throw new Error(`${answer.status}: ${JSON.stringify(answer.data)}`);
}

await run('orval', {
  async login(email, wachtwoord) {
    const answer = await createSessie({ email, wachtwoord });
    if (answer.status !== 201) return wrong(answer);
    be(answer.data.toegangstoken);
    return answer.data.toegangstoken;
  },
  async count(status, gemeenteCode) {
    const answer = await listMijlpalen({ status, gemeenteCode });
    if (answer.status !== 200 || typeof answer.data === 'string') return wrong(answer);
    return answer.data.totaal;
  },
  async tryProject(naam) {
    const body = { naam, gemeenteCode: 'GM0193', vertrouwelijkheid: 'Openbaar' } as const;
    const answer = await createSleutelproject(body, { proef: true });
    return answer.status === 200 ? answer.data.naam : wrong(answer);
  },
  async makeProject(naam) {
    const answer = await createSleutelproject({ naam, gemeenteCode: 'GM0193', vertrouwelijkheid: 'Openbaar' });
    return answer.status === 201 ? answer.data.id : wrong(answer);
  },
  async makeMijlpaal(id) {
    const answer = await createMijlpaal(id, { fase: 'bouwplan', naam: 'Start bouw', basisdatum: '2027-06-01' });
    return answer.status === 201 ? answer.data : wrong(answer);
  },
  async rename(id, versie, naam) {
    const answer = await updateMijlpaal(id, { naam }, undefined, { headers: { 'If-Match': `"${versie}"` } });
    return answer.status === 200 ? answer.data.naam : wrong(answer);
  },
  async raise(id) {
    const body = { soort: 'conflict', titel: 'Ontsluiting', vraag: 'Wanneer?', gewenstBesluit: 'Nu.' } as const;
    const answer = await createEscalatie(id, body);
    return answer.status === 201 ? answer.data.reactieVoor : wrong(answer);
  },
  async follow(gemeenteCode) {
    const answer = await listWijzigingen({ gemeenteCode });
    return answer.status === 200 ? answer.data.resultaten.length : wrong(answer);
  },
  async miss() {
    const answer = await getMijlpaal(nobody);
    return answer.status === 404 ? answer.data.code : wrong(answer);
  },
});
