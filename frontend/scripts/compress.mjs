// Packs what the build wrote once and as small as it goes, so that the server need not do it again for each visitor:
// beside each text file its .gz and .br, as far as they are smaller.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const dist = new URL('../dist/', import.meta.url);
for (const name of readdirSync(dist, { recursive: true })) {
  if (!/^[^.].*\.(js|css|html|svg)$/.test(name)) continue;
  const plain = readFileSync(new URL(name, dist));
  for (const [ending, packed] of [
    ['gz', gzipSync(plain, { level: 9 })],
    ['br', brotliCompressSync(plain)],
  ]) {
    if (packed.length < plain.length) writeFileSync(new URL(`${name}.${ending}`, dist), packed);
  }
}
