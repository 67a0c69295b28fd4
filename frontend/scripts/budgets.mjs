// Weighs the build against the budgets: the JavaScript of the first load and what each page adds to it, in kB gzip (1 kB = 1,000 bytes),
// as the server sends it (compress.mjs).
// Forms and overlays are loaded on demand and are no part of a page; they are listed.
import { existsSync, readFileSync, statSync } from 'node:fs';

const budgets = { 'first load': 170, page: 60 };
const dist = new URL('../dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));

/** A chunk and all it imports statically. */
function closure(keys, found = new Set()) {
  for (const key of keys) {
    if (found.has(key)) continue;
    found.add(key);
    closure(manifest[key].imports ?? [], found);
  }
  return found;
}

function weigh(keys) {
  const bytes = [...keys].map((key) => {
    const plain = new URL(manifest[key].file, dist);
    const packed = new URL(`${plain}.gz`);
    return statSync(existsSync(packed) ? packed : plain).size;
  });
  return bytes.reduce((sum, size) => sum + size, 0) / 1000;
}

// The texts of one language are always needed, though they are loaded as a chunk of their own.
const first = closure(['index.html', 'src/i18n/nl/index.ts']);
const rows = [['first load', 'first load', weigh(first)]];
for (const [key, { isDynamicEntry }] of Object.entries(manifest)) {
  if (!isDynamicEntry || first.has(key) || key.startsWith('src/i18n/')) continue;
  const added = [...closure([key])].filter((part) => !first.has(part));
  rows.push([key, key.endsWith('Pagina.tsx') || key.endsWith('Tab.tsx') ? 'page' : 'on demand', weigh(added)]);
}
for (const [name, kind, size] of rows.sort((a, b) => b[2] - a[2])) {
  const over = size > (budgets[kind] ?? Infinity);
  console.log(
    `${size.toFixed(1).padStart(7)} kB  ${kind.padEnd(10)} ${name}${over ? `  OVER the budget of ${budgets[kind]} kB` : ''}`,
  );
  if (over) process.exitCode = 1;
}
