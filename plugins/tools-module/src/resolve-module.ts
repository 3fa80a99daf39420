import { LackpyError, didYouMean, messageOf } from 'lackpy';
import { readdirSync, statSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { resolvePackage } from './resolve-package.js';

const EXTENSIONS = ['.js', '.mjs', '.cjs'];

function notFound(module: string, tried: string, advice: string): LackpyError {
  return new LackpyError('TOOL_MODULE', `Module '${module}' was not found (tried ${tried}).${advice}`, {
    hint: 'Paths start with ./ or ../ and are relative to the workspace; other names are packages.',
  });
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** A file as the config would name it, when it is there under a slightly other name. */
function adviceFor(module: string, file: string): string {
  const names = namesIn(path.dirname(file));
  const base = path.basename(file);
  const full = EXTENSIONS.map((extension) => base + extension).find((name) => names.includes(name));
  if (full !== undefined) return ` Did you mean '${module}${path.extname(full)}'?`;
  return didYouMean(base, names);
}

function checkFile(module: string, file: string): string {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats === undefined) throw notFound(module, file, adviceFor(module, file));
  if (!stats.isFile()) throw new LackpyError('TOOL_MODULE', `Module '${module}' is not a file: ${file}`);
  if (path.extname(file) !== '.json') return pathToFileURL(file).href;
  throw new LackpyError('TOOL_MODULE', `Module '${module}' holds data, not functions: ${file}`);
}

function resolveByPackage(module: string, workspace: string): string {
  let file: string | null;
  try {
    file = resolvePackage(module, workspace);
  } catch (cause) {
    throw new LackpyError('TOOL_MODULE', `Module '${module}' cannot be resolved: ${messageOf(cause)}`, {
      cause,
    });
  }
  if (file !== null) return checkFile(module, file);
  const near = namesIn(workspace).includes(module) ? ` Did you mean './${module}'?` : '';
  const folders = path.join(workspace, 'node_modules');
  throw notFound(module, `the package in ${folders} and the folders above it`, near);
}

/**
 * The URL to import for a module as a config names it: a path relative to the workspace, an absolute path, a `file:`
 * URL, a module of Node, or a package as seen from the workspace.
 * @throws LackpyError TOOL_MODULE naming what was tried.
 */
export function resolveModule(module: string, workspace: string): string {
  if (isBuiltin(module)) return module.startsWith('node:') ? module : `node:${module}`;
  if (module.startsWith('node:')) throw new LackpyError('TOOL_MODULE', `Node has no module '${module}'`);
  if (/^\.{1,2}(?:[/\\]|$)/.test(module) || path.isAbsolute(module))
    return checkFile(module, path.resolve(workspace, module));
  if (module.startsWith('file:')) return checkFile(module, fileURLToPath(module));
  if (!/^[a-z][a-z\d+.-]*:/i.test(module)) return resolveByPackage(module, workspace);
  throw new LackpyError(
    'TOOL_MODULE',
    `Module '${module}' is neither a file, a package nor a module of Node`,
  );
}
