/** Starts the real program once, with its demonstration in a directory that is thrown away, and ends it by its own id. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

const checkout = resolve(import.meta.dirname, '../..');
const target = resolve(checkout, process.env.CARGO_TARGET_DIR ?? 'target');

/** A file system in memory, on which throw-away data is fastest and fills no disk; the tests of the API use it likewise. */
const memory = '/dev/shm';

/** Free bytes that throw-away data needs: containers often have 64 MB of memory file system, which is too little. */
const room = 2 * 1024 ** 3;

/** How long a first start may take on a busy machine, demonstration included. */
const patience = 120_000;

export default async function start(): Promise<() => Promise<void>> {
  const data = await mkdtemp(join(await roomyDirectory(), 'sleutelbord-browser-'));
  // The account of the database server must be able to pass through when the tests run as root.
  await chmod(data, 0o711);
  const program = spawn(join(target, 'debug/sleutelbord'), ['serve'], {
    cwd: checkout,
    env: {
      PATH: process.env.PATH,
      SLEUTELBORD_DATA: data,
      SLEUTELBORD_POORT: '0',
      SLEUTELBORD_LOGNIVEAU: 'error',
      ...(process.env.SLEUTELBORD_PG_BIN && { SLEUTELBORD_PG_BIN: process.env.SLEUTELBORD_PG_BIN }),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const end = async () => {
    const ended = program.exitCode === null ? once(program, 'exit') : undefined;
    program.kill('SIGTERM');
    await ended;
    await rm(data, { recursive: true, force: true });
  };
  try {
    process.env.SLEUTELBORD_URL = await addressOf(program);
    const ready = await fetch(`${process.env.SLEUTELBORD_URL}/health/ready`);
    if (!ready.ok) throw new Error(`not ready: ${ready.status}`);
  } catch (reason) {
    await end();
    throw reason;
  }
  return end;
}

async function roomyDirectory(): Promise<string> {
  const free = await statfs(memory).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => 0,
  );
  return free >= room ? memory : tmpdir();
}

/** Where it listens, as it says itself when it is ready. */
function addressOf(program: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    const late = setTimeout(() => failed(new Error('the program did not get ready in time')), patience);
    program.once('error', failed);
    program.once('exit', (code) => failed(new Error(`the program ended with code ${code}`)));
    createInterface({ input: program.stdout! }).on('line', (line) => {
      const address = /staat klaar op (http:\S+)/.exec(line)?.[1];
      if (!address) return;
      clearTimeout(late);
      found(address);
    });
  });
}
