/**
 * A package cannot hold links, so this one lists those that PostgreSQL's libraries need. We make them ourselves, within its own folder only:
 * no script of a package runs here. Argument: the package's folder.
 */
import { readFileSync, rmSync, symlinkSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';

const folder = resolve(process.argv[2]);
const inside = (path) => resolve(folder, path).startsWith(folder + sep);

for (const { source, target } of JSON.parse(readFileSync(join(folder, 'native/pg-symlinks.json'), 'utf8'))) {
  if (!inside(source) || !inside(target) || dirname(source) !== dirname(target)) {
    throw new Error(`a link that leads elsewhere: ${target} -> ${source}`);
  }
  rmSync(join(folder, target), { force: true });
  symlinkSync(basename(source), join(folder, target));
}
