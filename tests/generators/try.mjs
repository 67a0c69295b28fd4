// Generates a client with each generator of TypeScript from the document of a running server, compiles them, and lets each do a first day's work.
// usage: SLEUTELBORD_URL=… SLEUTELBORD_EMAIL=… SLEUTELBORD_WACHTWOORD=… node try.mjs <folder to work in>
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const home = dirname(fileURLToPath(import.meta.url));
const folder = resolve(process.argv[2]);
const tool = (name) => join(home, 'node_modules/.bin', name);

async function run(name, program, args) {
  try {
    await promisify(execFile)(program, args, { cwd: folder, env: { ...process.env, NO_COLOR: '1' } });
    console.log(`${name}: ok`);
  } catch (error) {
    console.log(`${name}: FAILED\n${error.stdout}${error.stderr}`);
    process.exitCode = 1;
  }
}

mkdirSync(join(folder, 'generated'), { recursive: true });
for (const file of readdirSync(home).filter((file) => file.endsWith('.ts') || file === 'tsconfig.json')) {
  cpSync(join(home, file), join(folder, file));
}
symlinkSync(join(home, 'node_modules'), join(folder, 'node_modules'));
writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
const document = await fetch(`${process.env.SLEUTELBORD_URL}/api/v1/openapi.json`);
writeFileSync(join(folder, 'openapi.json'), await document.text());
writeFileSync(
  join(folder, 'orval.config.mjs'),
  `export default { api: { input: 'openapi.json', output: { target: 'generated/orval.ts', client: 'fetch', mode: 'single',
    override: { mutator: { path: 'orval-fetch.ts', name: 'call', extension: '.js' } } } } };`,
);

writeFileSync(
  join(folder, 'hey-api.config.mjs'),
  `export default { input: 'openapi.json', output: { path: 'generated/hey-api', module: { extension: '.js' } },
    plugins: ['@hey-api/client-fetch', '@hey-api/typescript', '@hey-api/sdk'] };`,
);

await Promise.all([
  run('openapi-typescript generates', tool('openapi-typescript'), ['openapi.json', '-o', 'generated/openapi-typescript.ts']),
  run('hey-api generates', tool('openapi-ts'), ['-f', 'hey-api.config.mjs']),
  run('orval generates', tool('orval'), ['--config', 'orval.config.mjs']),
]);
await run('all compile', tool('tsc'), ['--project', 'tsconfig.json']);
await Promise.all(['openapi-fetch', 'hey-api', 'orval'].map((name) => run(`${name} works`, process.execPath, [`${name}.js`])));
