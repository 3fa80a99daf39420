import { pathToFileURL } from 'node:url';
import { LackpyError, messageOf } from '../diagnostics/lackpy-error.js';
import { didYouMean } from '../diagnostics/suggest.js';
import { asManifest, manifestFault, pluginExport } from './check-manifest.js';
import { installedPlugins } from './installed-plugins.js';
import type { PluginManifest } from './manifest.js';
import { isPath } from './package-name.js';
import type { PluginOrigin, PluginRecord } from './plugin-record.js';
import { resolvePackage, type ResolvedPackage } from './resolve-package.js';

/** How long one plugin may take to load its manifest, in milliseconds. */
const LOAD_TIMEOUT_MS = 10_000;

/** A plugin to load: where its name stands and from which folders it is resolved. */
export interface PluginRequest {
  readonly package: string;
  readonly origin: PluginOrigin;
  readonly options: unknown;
  /** Folders to resolve from, in order. */
  readonly from: readonly string[];
  /** The config file that names it and the key there, for messages. */
  readonly file: string | null;
  readonly key: string | null;
}

type LoadErrorCode = 'PLUGIN_NOT_FOUND' | 'PLUGIN_LOAD_FAILED' | 'PLUGIN_INVALID' | 'PLUGIN_API_VERSION';

function problem(
  request: PluginRequest,
  code: LoadErrorCode,
  what: string,
  hint: string,
  cause?: unknown,
): LackpyError {
  const place = [request.file, request.key].filter((part) => part !== null).join(', ');
  return new LackpyError(code, `Plugin '${request.package}' ${what}${place === '' ? '' : ` (${place})`}`, {
    hint,
    ...(request.file === null ? {} : { file: request.file }),
    ...(request.key === null ? {} : { key: request.key }),
    ...(cause === undefined ? {} : { cause }),
  });
}

function notFound(request: PluginRequest): LackpyError {
  if (isPath(request.package)) {
    return problem(
      request,
      'PLUGIN_NOT_FOUND',
      'does not exist',
      'Correct the path; it is resolved from the folder of the config file.',
    );
  }
  const from = request.from[0] ?? '.';
  const near = didYouMean(
    request.package,
    installedPlugins(from).map((plugin) => plugin.name),
  );
  return problem(
    request,
    'PLUGIN_NOT_FOUND',
    `is not installed.${near} Looked from ${from}`,
    `Install it with: npm install --save-dev ${request.package}`,
  );
}

async function withTimeout<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`it took longer than ${String(LOAD_TIMEOUT_MS / 1000)} s to load`));
    }, LOAD_TIMEOUT_MS);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

function find(request: PluginRequest): ResolvedPackage | null {
  for (const folder of request.from) {
    const found = resolvePackage(request.package, folder);
    if (found !== null) return found;
  }
  return null;
}

async function importManifest(
  request: PluginRequest,
  found: ResolvedPackage,
): Promise<PluginManifest | LackpyError> {
  let exported: unknown;
  try {
    exported = pluginExport(await withTimeout(import(pathToFileURL(found.entry).href)));
  } catch (error) {
    const hint = 'It is installed but does not load; reinstall it, or remove it from the config.';
    return problem(request, 'PLUGIN_LOAD_FAILED', `failed to load: ${messageOf(error)}`, hint, error);
  }
  const fault = manifestFault(exported);
  if (fault === null) return asManifest(exported);
  const hint =
    fault.code === 'PLUGIN_API_VERSION'
      ? 'Install versions of lackpy and the plugin that belong together.'
      : 'A plugin package exports definePlugin({ name, apiVersion, provides }) as its default.';
  return problem(request, fault.code, `cannot be used: ${fault.message}`, hint);
}

/** Loads one plugin's manifest. Never throws: what is wrong becomes the record's `problem`. */
export async function loadPlugin(request: PluginRequest): Promise<PluginRecord> {
  const started = performance.now();
  const base = { package: request.package, origin: request.origin, options: request.options };
  const failed = (error: LackpyError, found: ResolvedPackage | null): PluginRecord => ({
    ...base,
    version: found?.version ?? null,
    folder: found?.folder ?? null,
    manifest: null,
    problem: error,
    loadMs: performance.now() - started,
  });
  let found: ResolvedPackage | null;
  try {
    found = find(request);
  } catch (error) {
    const what = `cannot be read: ${messageOf(error)}`;
    return failed(problem(request, 'PLUGIN_LOAD_FAILED', what, 'Reinstall the package.', error), null);
  }
  if (found === null) return failed(notFound(request), null);
  const manifest = await importManifest(request, found);
  if (manifest instanceof LackpyError) return failed(manifest, found);
  return {
    ...base,
    version: found.version,
    folder: found.folder,
    manifest,
    problem: null,
    loadMs: performance.now() - started,
  };
}
