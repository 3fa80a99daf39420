import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const PACKAGE = path.resolve(import.meta.dirname, '..');
const folder = mkdtempSync(path.join(tmpdir(), 'lackpy-engine-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

/** Bundles a program for the confined process, from the source as it is. */
function bundle(entry: string): string {
  const outfile = path.join(folder, `${path.basename(entry, '.ts')}.mjs`);
  execFileSync(process.execPath, [path.join(PACKAGE, 'build-engine.mjs'), path.join(PACKAGE, entry), outfile]);
  return outfile;
}

/** The engine. */
export function engine(): string {
  return bundle('child/entry.ts');
}

/** A program of the tests in the engine's place. */
export function engineOf(name: string): string {
  return bundle(`test/engines/${name}.ts`);
}
