/** Starts the real program once, with its demonstration in a directory that is thrown away, and ends it by its own id. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

const checkout = resolve(import.meta.dirname, '../..');
const target = resolve(checkout, process.env.CARGO_TARGET_DIR ?? 'target');

/** How long a first start may take on a busy machine, demonstration included. */
const patience = 120_000;

export default async function start(): Promise<() => Promise<void>> {
  const data = await mkdtemp(join(tmpdir(), 'sleutelbord-browser-'));
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
