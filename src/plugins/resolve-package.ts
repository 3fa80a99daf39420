import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { isPath } from './package-name.js';

/** A package on disk: its folder, its version and the file to import. */
export interface ResolvedPackage {
  readonly folder: string;
  readonly version: string | null;
  readonly entry: string;
}

type Exports = string | null | readonly Exports[] | { readonly [key: string]: Exports };

interface PackageJson {
  readonly version?: string;
  readonly main?: string;
  readonly exports?: Exports;
}

const CONDITIONS: readonly string[] = ['node', 'import', 'default'];

/** The file that an `exports` value gives for an import of the package itself. */
function entryOfExports(exports: Exports | undefined): string | null {
  if (typeof exports === 'string') return exports;
  if (exports === undefined || exports === null) return null;
  if (Array.isArray(exports)) {
    return (exports as readonly Exports[]).map(entryOfExports).find((entry) => entry !== null) ?? null;
  }
  const map = exports as { readonly [key: string]: Exports };
  if ('.' in map) return entryOfExports(map['.']);
  for (const [condition, target] of Object.entries(map)) {
    if (!CONDITIONS.includes(condition)) continue;
    const entry = entryOfExports(target);
    if (entry !== null) return entry;
  }
  return null;
}

function readPackage(folder: string): ResolvedPackage {
  const text = readFileSync(path.join(folder, 'package.json'), 'utf8');
  const manifest = JSON.parse(text) as PackageJson;
  const relative = entryOfExports(manifest.exports) ?? manifest.main ?? 'index.js';
  const real = realpathSync(folder);
  return { folder: real, version: manifest.version ?? null, entry: path.join(real, relative) };
}

function resolvePath(target: string): ResolvedPackage | null {
  if (!existsSync(target)) return null;
  if (!statSync(target).isDirectory()) return { folder: path.dirname(target), version: null, entry: target };
  if (existsSync(path.join(target, 'package.json'))) return readPackage(target);
  const index = ['index.js', 'index.mjs'].map((file) => path.join(target, file)).find(existsSync);
  return index === undefined ? null : { folder: target, version: null, entry: index };
}

/** The node_modules folders in which a package named from `folder` is looked for, nearest first. */
export function searchFolders(folder: string): readonly string[] {
  return createRequire(path.join(folder, 'noop.js')).resolve.paths('x') ?? [];
}

/**
 * Finds a package, or the module at a path, as seen from a folder. Reads the import entry itself, because
 * `require.resolve` cannot see packages that export ES modules only.
 * @returns null when there is no such package.
 */
export function resolvePackage(name: string, from: string): ResolvedPackage | null {
  if (isPath(name)) return resolvePath(path.resolve(from, name));
  for (const modules of searchFolders(from)) {
    const folder = path.join(modules, name);
    if (existsSync(path.join(folder, 'package.json'))) return readPackage(folder);
  }
  return null;
}
