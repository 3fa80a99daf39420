import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { lock } from 'proper-lockfile';
import { npm } from './run-command.js';
import { ROOT, pluginFolders } from './source-files.js';

/** The folder of the command that starts plugins. */
const CREATE = path.join(ROOT, 'packages/create-lackpy-plugin');

/** Tarballs of everything in the repository that is published, as absolute paths. */
export interface PackedPackages {
  /** The core and all plugins. */
  readonly lackpy: readonly string[];
  readonly createPlugin: string;
}

/**
 * Packs the core, the plugins and `create-lackpy-plugin` as they are built now. The tarballs of one build are made once,
 * however many test files ask for them.
 */
export async function packedPackages(): Promise<PackedPackages> {
  const base = path.join(os.tmpdir(), `lackpy-packed-${String(process.getuid?.() ?? 0)}`);
  mkdirSync(base, { recursive: true });
  const target = path.join(base, buildKey());
  const release = await lock(base, { retries: { retries: 200, minTimeout: 300, maxTimeout: 300 } });
  try {
    if (!existsSync(target)) await packInto(base, target);
  } finally {
    await release();
  }
  const tarballs = readdirSync(target).map((name) => path.join(target, name));
  const isCreate = (tarball: string): boolean => path.basename(tarball).startsWith('create-lackpy-plugin-');
  const createPlugin = tarballs.find(isCreate);
  if (createPlugin === undefined) throw new Error('create-lackpy-plugin was not packed');
  return { lackpy: tarballs.filter((tarball) => !isCreate(tarball)), createPlugin };
}

/** Makes the tarballs beside their place, so that a run that is ended leaves nothing half done; older ones go. */
async function packInto(base: string, target: string): Promise<void> {
  for (const name of readdirSync(base)) rmSync(path.join(base, name), { recursive: true, force: true });
  const making = `${target}.making`;
  mkdirSync(making);
  const folders = [ROOT, ...pluginFolders(), CREATE];
  await npm(ROOT, 'pack', ...folders, '--ignore-scripts', '--pack-destination', making);
  renameSync(making, target);
}

/** Differs between builds: it holds the size and age of every file that may be packed. */
function buildKey(): string {
  const hash = createHash('sha256').update(ROOT);
  for (const folder of [ROOT, ...pluginFolders(), CREATE]) {
    for (const part of ['package.json', 'README.md', 'dist', 'build', 'src', 'templates']) {
      for (const file of filesIn(path.join(folder, part))) {
        const { size, mtimeMs } = statSync(file);
        hash.update(`${file} ${String(size)} ${String(mtimeMs)}\n`);
      }
    }
  }
  return hash.digest('hex').slice(0, 16);
}

function filesIn(place: string): string[] {
  if (!existsSync(place)) return [];
  if (statSync(place).isFile()) return [place];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}
