import { readFileSync } from 'node:fs';

/** The version of this core, from its package.json. */
export function coreVersion(): string {
  const manifest = new URL('../package.json', import.meta.url);
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}
