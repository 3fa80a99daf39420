import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const PACKAGE = path.resolve(import.meta.dirname, '../../plugins/executor-process');

/**
 * Bundles a program for the confined process, from the source as it is.
 * @param entry its path in the plugin; absent means the engine.
 * @returns the bundle's path. It is removed when the tests end.
 */
export function bundleEngine(entry = 'child/entry.ts'): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'lackpy-engine-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const outfile = path.join(folder, 'engine.mjs');
  execFileSync(process.execPath, [
    path.join(PACKAGE, 'build-engine.mjs'),
    path.join(PACKAGE, entry),
    outfile,
  ]);
  return outfile;
}
