// What PostgreSQL alone needs for the statements of a request: each prepared once, replayed by pgbench.
import { execFileSync } from 'node:child_process';
import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Agent } from 'node:http';
import { ask } from './client.mjs';

export async function floor(program, request, { seconds, connections }) {
  const agent = new Agent({ keepAlive: true });
  const sent = request.next();
  const begun = Date.now();
  const log = await program.logged(() => ask(program, agent, sent));
  agent.destroy();
  const statements = statementsIn(anew(log, sent, begun));
  if (statements.length === 0) return undefined;
  const script = scriptOf(statements);
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const file = join(folder, 'statements.sql');
  writeFileSync(file, script);
  const before = program.processor().database;
  try {
    const said = execFileSync(
      'pgbench',
      ['-n', '-M', 'simple', '-h', program.socket, '-U', 'sleutelbord', '-c', String(request.writes ? 1 : connections), '-T', String(seconds), '-D', 'klaar=0', '-f', file, 'sleutelbord'],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
    );
    const times = Number(/actually processed: (\d+)/.exec(said)[1]);
    return times > 0 ? (program.processor().database - before) / times : undefined;
  } catch (fault) {
    // A statement that cannot be replayed from its text alone has no floor; the table says "-".
    if (process.env.BENCH_VERBOSE) console.error(fault.stderr?.slice(0, 500));
    return undefined;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

// What the request itself made is there by now: what came into being by it, and what it called itself by, gets another id.
function anew(log, sent, begun) {
  const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[47][0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g;
  const named = new Set(`${sent.body ?? ''} ${sent.headers?.['idempotency-key'] ?? ''}`.match(uuid));
  const made = (id) => id[14] === '7' && parseInt(id.slice(0, 8) + id.slice(9, 13), 16) >= begun;
  return log.replace(uuid, (id) => (named.has(id) || made(id) ? `${id.slice(0, -4)}0000` : id));
}

// The statements of a log, with the values of their parameters.
function statementsIn(log) {
  const found = [];
  let last;
  for (const entry of log.split(/\n(?=\d{4}-\d\d-\d\d )/)) {
    const statement = /LOG: {2}duration: [\d.]+ ms {2}(?:execute [^:]*|statement): ([\s\S]*)/.exec(entry);
    if (statement) found.push((last = { text: statement[1].trim(), values: [] }));
    // Parsing and binding are logged too, with the same details.
    else if (entry.includes(' LOG:  ')) last = undefined;
    const detail = /DETAIL: {2}parameters: ([\s\S]*)/.exec(entry);
    if (detail && last) last.values = [...detail[1].matchAll(/\$\d+ = (NULL|'(?:[^']|'')*')/g)].map((match) => match[1]);
  }
  return found.filter(({ text }) => !/pg_reload_conf|alter system|^\s*(begin|commit|rollback|start transaction)/i.test(text));
}

function scriptOf(statements) {
  const filled = statements.map(({ text, values }) => text.replace(/\$(\d+)/g, (_, number) => values[number - 1] ?? 'NULL').replace(/\s+/g, ' '));
  const prepared = filled.filter((text) => /^(select|with|insert|update|delete)/i.test(text));
  const names = new Map(prepared.map((text, place) => [text, `s${place}`]));
  return [
    '\\if :klaar = 0',
    ...[...names].map(([text, name]) => `prepare ${name} as ${text};`),
    '\\set klaar 1',
    '\\endif',
    'begin;',
    ...filled.map((text) => (names.has(text) ? `execute ${names.get(text)};` : `${text};`)),
    'rollback;',
    '',
  ].join('\n');
}
