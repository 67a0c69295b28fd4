// `make bench`: what a request costs, in milliseconds of processor of application and database together, beside what PostgreSQL alone needs for the
// same statements. Milliseconds of processor stand still on a busy machine; milliseconds of waiting do not.
//
// Reads the registers that `make plans` keeps below target/plans, and writes in them. Needs no packages.
import { readdirSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { load } from './client.mjs';
import { Program } from './program.mjs';
import { floor } from './floor.mjs';
import { requests } from './requests.mjs';

const seconds = Number(process.env.BENCH_SECONDS ?? 4);
const connections = Number(process.env.BENCH_CONNECTIONS ?? 16);
const binary = process.argv[2] ?? 'target/release/sleutelbord';
const kept = join(process.env.CARGO_TARGET_DIR ?? 'target', 'plans');

const other = process.env.BENCH_OTHER && ((program) => program.beside(process.env.BENCH_OTHER, Number(process.env.BENCH_OTHER_PID)));

const table = new Map();
for (const scale of ['S', 'L']) {
  const folder = existsSync(kept) && readdirSync(kept).find((name) => name.startsWith(`${scale}-`));
  if (!folder) {
    console.error(`Het register van schaal ${scale} is er nog niet: make plans`);
    process.exitCode = 1;
    continue;
  }
  const program = await Program.start(binary, join(kept, folder), 26100);
  try {
    const memory = { most: 0 };
    for (const request of await requests(program)) {
      await load(program, request, { seconds: 1, connections });
      const measured = await load(program, request, { seconds: request.seconds ?? seconds, connections: request.connections ?? connections });
      if (other && !request.writes) {
        const beside = await load(other(program), request, { seconds, connections });
        console.log(`${scale} ${request.name}, de ander: ${(beside.app + beside.database).toFixed(2)} ms, ${beside.failed} van ${beside.count} mislukt`);
      }
      const own = request.floor === false ? undefined : await floor(program, request, { seconds, connections });
      memory.most = Math.max(memory.most, program.resident());
      const line = table.get(request.name) ?? { goal: request.goal };
      line[scale] = { ...measured, own };
      table.set(request.name, line);
      say(request.name, scale, line[scale]);
    }
    await load(program, (await requests(program))[0], { seconds, connections: 64 });
    console.log(`geheugen bij 64 verbindingen, schaal ${scale}: ${program.resident()} MB nu, ${Math.max(memory.most, program.resident())} MB hoogstens`);
  } finally {
    await program.stop();
  }
}
print();

function say(name, scale, { app, database, own, failed, count }) {
  console.log(`${scale} ${name}: ${(app + database).toFixed(2)} ms, eigen SQL ${own?.toFixed(2) ?? '-'}; ${count} verzoeken, ${failed} mislukt`);
}

function print() {
  const cell = (text, width) => String(text).padStart(width);
  const number = (value) => (value === undefined ? '-' : value.toFixed(2));
  console.log(`\nProcessortijd per verzoek in ms (toepassing + database), ${connections} verbindingen\n`);
  console.log(`${'verzoek'.padEnd(34)}${cell('doel', 7)}   ${cell('S', 22)}${cell('SQL', 8)}${cell('x', 6)}   ${cell('L', 22)}${cell('SQL', 8)}${cell('x', 6)}${cell('L/S', 7)}`);
  for (const [name, line] of table) {
    const scale = ({ app, database, own } = {}) =>
      app === undefined
        ? `${cell('-', 22)}${cell('-', 8)}${cell('-', 6)}`
        : `${cell(`${number(app)} + ${number(database)} = ${number(app + database)}`, 22)}${cell(number(own), 8)}${cell(own ? ((app + database) / own).toFixed(1) : '-', 6)}`;
    const growth = line.S && line.L ? (line.L.app + line.L.database) / (line.S.app + line.S.database) : undefined;
    console.log(`${name.padEnd(34)}${cell(number(line.goal), 7)}   ${scale(line.S)}   ${scale(line.L)}${cell(number(growth), 7)}`);
  }
  console.log(`
SQL: dezelfde opdrachten, elk één keer voorbereid, door pgbench; alleen de database telt. Schrijvende worden teruggedraaid.
x: hoeveel maal dat het hele verzoek kost.

Een ander ernaast: schrijf de vijf verzoeken in FastAPI (uvicorn --workers 2, asyncpg) of Django REST (gunicorn --workers 2), onder dezelfde paden
(/api/v1/…), op de database in target/plans/…/postgres/socket (gebruiker sleutelbord), en begin met
BENCH_OTHER=http://127.0.0.1:8000 BENCH_OTHER_PID=<pid van het hoofdproces> make bench. Hij krijgt dan dezelfde verzoeken, en telt met zijn kinderen mee.
Hij meet pas eerlijk mee als hij ook vraagt wie leest, en wat die mag.`);
}
