// The program under test, on a register that is kept, with its database; and what both use of the processor.
import { execFileSync, spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync, openSync, readSync, closeSync } from 'node:fs';
import { join, resolve } from 'node:path';

const TICKS = 100; // per second, on Linux

export class Program {
  static async start(binary, data, port) {
    const program = new Program();
    program.data = resolve(data);
    program.base = `http://127.0.0.1:${port}`;
    program.child = spawn(binary, ['serve'], {
      env: {
        ...process.env,
        SLEUTELBORD_DATA: program.data,
        SLEUTELBORD_POORT: String(port),
        SLEUTELBORD_DEMO: '0',
        SLEUTELBORD_WORKER: '0',
        SLEUTELBORD_LOGNIVEAU: 'off',
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    program.measured = program.child.pid;
    for (let look = 0; look < 600; look += 1) {
      if (program.child.exitCode !== null) throw new Error('het programma stopte bij het starten');
      const ready = await fetch(`${program.base}/health/ready`).then((answer) => answer.ok, () => false);
      if (ready) break;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    // What `make plans` asks of the server would be measured too.
    for (const text of ['alter database sleutelbord reset all', 'alter system reset all', 'select pg_reload_conf()']) program.sql(text);
    return program;
  }

  // Another API on the same database, that answers the same paths.
  beside(base, pid) {
    return Object.assign(new Program(), this, { base, measured: pid });
  }

  async stop() {
    const ended = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.kill('SIGTERM');
    await ended;
  }

  get socket() {
    return join(this.data, 'postgres', 'socket');
  }

  sql(text) {
    return execFileSync('psql', ['-h', this.socket, '-U', 'sleutelbord', '-d', 'sleutelbord', '-qAt', '-c', text], { encoding: 'utf8' }).trim();
  }

  // Milliseconds of processor until now.
  processor() {
    const postmaster = Number(readFileSync(join(this.data, 'postgres', 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0]);
    let database = 0;
    for (const { pid, parent, own, children } of processes()) {
      if (pid === postmaster) database += own + children;
      else if (parent === postmaster) database += own;
    }
    const application = processes().filter(({ pid, parent }) => pid === this.measured || parent === this.measured && parent !== this.child.pid);
    return { app: application.reduce((sum, { own }) => sum + own, 0), database };
  }

  // Megabytes that the application holds.
  resident() {
    const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${this.child.pid}/status`, 'utf8'));
    return Math.round(Number(kilobytes[1]) / 1024);
  }

  // What PostgreSQL writes into its log while this happens.
  async logged(act) {
    const log = join(this.data, 'postgres', 'postgres.log');
    this.sql('alter system set log_min_duration_statement = 0');
    this.sql('select pg_reload_conf()');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const from = statSync(log).size;
    await act();
    this.sql('alter system reset all');
    this.sql('select pg_reload_conf()');
    const length = statSync(log).size - from;
    const file = openSync(log);
    const text = Buffer.alloc(length);
    readSync(file, text, 0, length, from);
    closeSync(file);
    return text.toString('utf8');
  }
}

function processes() {
  const found = [];
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const text = readFileSync(`/proc/${name}/stat`, 'utf8');
      const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
      const milliseconds = (from) => ((Number(fields[from]) + Number(fields[from + 1])) * 1000) / TICKS;
      found.push({ pid: Number(name), parent: Number(fields[1]), own: milliseconds(11), children: milliseconds(13) });
    } catch {
      // It ended while we looked.
    }
  }
  return found;
}
