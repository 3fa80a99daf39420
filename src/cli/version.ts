import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The nearest package.json above this module, wherever the build put it. */
function manifestFile(): string {
  let folder = path.dirname(fileURLToPath(import.meta.url));
  while (!existsSync(path.join(folder, 'package.json')) && path.dirname(folder) !== folder) {
    folder = path.dirname(folder);
  }
  return path.join(folder, 'package.json');
}

/** The version of this core, from its package.json. */
export function coreVersion(): string {
  return (JSON.parse(readFileSync(manifestFile(), 'utf8')) as { version: string }).version;
}
