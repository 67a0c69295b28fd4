// What is asked: the five standard requests, and what is dear by nature. Goals are in milliseconds of processor, at both scales.
import { randomUUID } from 'node:crypto';

const PASSWORD = 'Sleutelbord-proef-1';

export async function requests(program) {
  const login = async (email) => {
    const body = JSON.stringify({ email: `${email}@proef.example`, wachtwoord: PASSWORD });
    const answer = await fetch(`${program.base}/api/v1/sessies`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    return (await answer.json()).toegangstoken;
  };
  const province = await login('provincie.1');
  const municipality = await login('projectleider.2');
  const pick = (sql) => program.sql(sql).split('\n');
  const middle = program.sql("select percentile_disc(0.5) within group (order by gebeurd_op)::date from journaal where gebeurd_op > '2000-01-01'");
  const projects = pick(`select id from sleutelproject where gemeente_code = 'GM0150' and vertrouwelijkheid = 'Openbaar' and status = 'actief'
    and aangemaakt_op < '${middle}' order by md5(id::text) limit 500`);
  const milestones = pick(`select m.id || ' ' || prognosedatum from mijlpaal m join sleutelproject p on p.id = m.sleutelproject_id
    where p.gemeente_code = 'GM0150' and p.status = 'actief' and realisatiedatum is null and vervalreden is null and cardinality(afhankelijk_van) = 0
      and not exists (select from mijlpaal v where v.sleutelproject_id = p.id and m.id = any (v.afhankelijk_van)) order by md5(m.id::text) limit 500`);
  const cursor = await start(program, province);
  const unchanged = `/sleutelprojecten/${projects[0]}?expand=mijlpalen`;
  const known = await fetch(`${program.base}/api/v1${unchanged}`, { headers: { authorization: `Bearer ${municipality}` } });
  const turn = (list) => {
    let place = 0;
    return () => list[place++ % list.length];
  };
  const [project, milestone] = [turn(projects), turn(milestones)];
  const read = (name, goal, token, path, { headers, ...more } = {}) => ({ name, goal, next: () => ({ path: typeof path === 'function' ? path() : path, token, headers }), ...more });
  const write = (body) => ({ method: 'POST', token: municipality, headers: { 'idempotency-key': randomUUID() }, body: JSON.stringify(body) });
  let round = 0;
  return [
    read('lijst van 50', 1.0, province, '/sleutelprojecten?limit=50'),
    read('één project met mijlpalen', 0.8, municipality, () => `/sleutelprojecten/${project()}?expand=mijlpalen`),
    read('hetzelfde, ongewijzigd (304)', undefined, municipality, unchanged, { headers: { 'if-none-match': known.headers.get('etag') }, floor: false }),
    read('mijn mijlpalen te laat', 0.8, municipality, '/mijlpalen?mijn=true&status=teLaat,nietBijgewerkt'),
    {
      name: 'escalatie melden',
      goal: 3.5,
      writes: true,
      next: () => ({
        path: `/sleutelprojecten/${project()}/escalaties`,
        ...write({ soort: 'conflict', titel: 'Wie beslist', vraag: `Wie beslist over ${randomUUID()}?`, gewenstBesluit: 'Kies variant B' }),
      }),
    },
    {
      name: 'mijlpaal verschuiven',
      goal: 2.5,
      writes: true,
      next: () => {
        const [id, date] = milestone().split(' ');
        round += 1;
        const moved = new Date(Date.parse(date) + (30 + (round % 3000)) * 86_400_000).toISOString().slice(0, 10);
        return { path: `/mijlpalen/${id}/verschuivingen`, ...write({ naar: moved, oorzaak: 'stikstof', toelichting: 'AERIUS-berekening moet opnieuw' }) };
      },
    },
    read('één mijlpaal', 0.5, municipality, () => `/mijlpalen/${milestone().split(' ')[0]}`),
    read('wijzigingen, 200', undefined, province, cursor),
    read('lijst zoals toen', undefined, province, `/sleutelprojecten?limit=50&peildatum=${middle}`),
    read('één project zoals toen', undefined, municipality, () => `/sleutelprojecten/${project()}?expand=mijlpalen&peildatum=${middle}`),
    read('overzicht', undefined, municipality, '/overzicht'),
    read('zoeken', undefined, province, '/sleutelprojecten?search=haven'),
    {
      name: 'import van 1.000 rijen',
      writes: true,
      floor: false,
      connections: 1,
      next: () => file(municipality, 1_000),
    },
    read('export CSV (hele lijst)', undefined, province, '/sleutelprojecten', { headers: { accept: 'text/csv' }, connections: 1, floor: false }),
  ];
}

// A list of plans that nobody sent before, as a form with a file.
export function file(token, rows) {
  const source = `meting-${randomUUID().slice(0, 18)}`;
  const header = 'OBJECTID,Gem_naam,Plannaam,Plantype,Planstatus,Aantalrest,Sloop,datum,lon,lat';
  const row = (_, number) => `${number},Deventer,Gemeten plan ${number},Verdichting,1A Onherroepelijk,20,0,27-1-2020,,`;
  const list = [header, ...Array.from({ length: rows }, row), ''].join('\n');
  const order = JSON.stringify({ bron: source, vertrouwelijkheid: 'Provincie', toewijzing: 'allesOfNiets' });
  const part = (name, more, text) => `--${source}\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${text}\r\n`;
  const body = `${part('bestand', '; filename="plannen.csv"\r\nContent-Type: text/csv', list)}${part('opdracht', '', order)}--${source}--\r\n`;
  return { method: 'POST', path: '/importen', token, headers: { 'content-type': `multipart/form-data; boundary=${source}` }, body };
}

// The path of a feed page from the begin.
async function start(program, token) {
  const first = await fetch(`${program.base}/api/v1/wijzigingen?limit=200`, { headers: { authorization: `Bearer ${token}` } });
  const { volgende } = await first.json();
  return (volgende ?? '/api/v1/wijzigingen?limit=200').replace('/api/v1', '');
}
