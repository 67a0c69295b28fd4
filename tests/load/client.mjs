// Sends one kind of request over and over, by so many connections at a time, for so long.
import { Agent, request as send } from 'node:http';
import { performance } from 'node:perf_hooks';

export async function load(program, request, { seconds, connections }) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const end = performance.now() + seconds * 1000;
  const taken = [];
  let failed = 0;
  const before = program.processor();
  await Promise.all(
    Array.from({ length: connections }, async () => {
      do {
        const start = performance.now();
        const status = await ask(program, agent, request.next());
        taken.push(performance.now() - start);
        if ((status < 200 || status > 299) && status !== 304) failed += 1;
      } while (performance.now() < end);
    }),
  );
  const after = program.processor();
  agent.destroy();
  taken.sort((one, other) => one - other);
  const each = (name) => (after[name] - before[name]) / taken.length;
  return { app: each('app'), database: each('database'), count: taken.length, failed, p50: taken[Math.floor(taken.length / 2)] };
}

export function ask(program, agent, { method = 'GET', path, token, headers = {}, body }) {
  return new Promise((resolve, reject) => {
    const outgoing = send(
      `${program.base}/api/v1${path}`,
      { agent, method, headers: { authorization: `Bearer ${token}`, ...(body && { 'content-type': 'application/json' }), ...headers } },
      (answer) => {
        answer.resume();
        answer.once('end', () => resolve(answer.statusCode));
        answer.once('error', reject);
      },
    );
    outgoing.once('error', reject);
    outgoing.end(body);
  });
}
