import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { exportedFile, type Exports } from './package-exports.js';

interface Manifest {
  readonly exports?: Exports;
}

/** The package and the subpath (`.` or `./name`) that an import names; null when it names neither. */
function split(specifier: string): { name: string; subpath: string } | null {
  const parts = /^((?:@[^/]+\/)?[^@/.][^/]*)(\/.+)?$/.exec(specifier);
  return parts === null ? null : { name: parts[1] ?? '', subpath: `.${parts[2] ?? ''}` };
}

function packageFolder(name: string, from: NodeJS.Require): string | undefined {
  const folders = (from.resolve.paths(name) ?? []).map((folder) => path.join(folder, name));
  return folders.find((folder) => existsSync(path.join(folder, 'package.json')));
}

function fileIn(folder: string, subpath: string, specifier: string, exports: Exports): string {
  const file = exportedFile(exports, subpath);
  if (file === null) throw new Error(`the package in ${folder} does not export '${subpath}'`);
  const real = realpathSync(folder);
  const target = path.resolve(real, file);
  if (target.startsWith(real + path.sep)) return target;
  throw new Error(`the exports of the package '${specifier}' lead out of it`);
}

/**
 * The file that an import of a package gives, as seen from a folder. Node 20 can only tell what `require` would give,
 * which is another file for packages with both kinds of modules, and none for those with ES modules only.
 * @returns null when there is no such package.
 * @throws Error when the package does not export what is asked for.
 */
export function resolvePackage(specifier: string, folder: string): string | null {
  const from = createRequire(path.join(folder, 'noop.js'));
  const wanted = split(specifier);
  const found = wanted === null ? undefined : packageFolder(wanted.name, from);
  if (wanted !== null && found !== undefined) {
    const { exports } = JSON.parse(readFileSync(path.join(found, 'package.json'), 'utf8')) as Manifest;
    if (exports !== undefined && exports !== null) return fileIn(found, wanted.subpath, specifier, exports);
  }
  try {
    // Packages without `exports`, the workspace's own name, and its `#imports`.
    return from.resolve(specifier);
  } catch (error) {
    if (found === undefined && (error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') return null;
    throw error;
  }
}
