import { existsSync, statSync } from 'node:fs';
import 'reflect-metadata/lite';
import { Container } from 'inversify';
import type { LoadedConfig } from '../config/config.js';
import { loadConfig } from '../config/load-config.js';
import { camelCaseKeys } from '../config/key-case.js';
import { parseConfig } from '../config/parse-config.js';
import type { LackpyService } from '../delegate/lackpy-service.js';
import { LackpyError } from '../diagnostics/lackpy-error.js';
import { bootPlugins } from '../plugins/boot-plugins.js';
import type { PluginManifest } from '../plugins/manifest.js';
import { PluginCatalog } from '../plugins/plugin-catalog.js';
import { defineTools } from '../tools/define-tools.js';
import type { AppTools } from '../tools/tool.js';
import { workspaceAt, type Workspace } from '../workspace/workspace.js';
import { coreModule } from './bind-core.js';
import { PortBindings } from './bind-ports.js';
import { Core, type Warn } from './tokens.js';

/** How a service is made. Everything may be left out. */
export interface LackpyOptions {
  /** The folder to work in; absent means the current one. */
  readonly workspace?: string | undefined;
  /** Configuration given in code, with the keys of a config file; no file is read then. */
  readonly config?: Readonly<Record<string, unknown>> | undefined;
  /** A config file to read instead of looking for one in the workspace. May be JavaScript, which is then executed. */
  readonly configFile?: string | undefined;
  /** Plugins given in code; one with the name of a default plugin takes its place. */
  readonly plugins?: readonly PluginManifest[] | undefined;
  /** Tools of the app: see `tool`. They become the tools of the provider `app`. */
  readonly tools?: AppTools | undefined;
  /** Called with the container after plugins were bound and before anything is resolved. */
  readonly configure?: ((container: Container) => void | Promise<void>) | undefined;
  /** Told of faults that do not stop the work; by default they become Node process warnings. */
  readonly onWarning?: ((message: string) => void) | undefined;
}

async function loadedConfig(options: LackpyOptions, workspace: Workspace): Promise<LoadedConfig> {
  const { config } = options;
  if (config !== undefined)
    return { config: parseConfig(config, null), file: null, given: camelCaseKeys(config) };
  return await loadConfig(workspace.root, options.configFile);
}

function requireFolder(workspace: Workspace): void {
  if (existsSync(workspace.root) && statSync(workspace.root).isDirectory()) return;
  throw new LackpyError('WORKSPACE_INVALID', `The workspace ${workspace.root} is not a folder`, {
    hint: 'Create it, or name another one with --workspace.',
  });
}

function suppliedPlugins({ plugins = [], tools }: LackpyOptions): readonly PluginManifest[] {
  return tools === undefined ? plugins : [...plugins, defineTools(tools)];
}

/**
 * Makes a service: reads the config, loads plugins, binds them by (port, name) and wires the path.
 * @throws LackpyError WORKSPACE_INVALID, CONFIG_UNREADABLE or CONFIG_INVALID. A faulty plugin does not throw here: it
 * is a warning, an entry of `service.plugins.problems`, and an error where its name is used.
 */
export async function createLackpy(options: LackpyOptions = {}): Promise<LackpyService> {
  const workspace = workspaceAt(options.workspace ?? process.cwd());
  requireFolder(workspace);
  const warn: Warn =
    options.onWarning ?? ((message: string): void => process.emitWarning(message, 'LackpyWarning'));
  const loaded = await loadedConfig(options, workspace);
  const booted = await bootPlugins(loaded, workspace.root, suppliedPlugins(options));

  const container = new Container({ defaultScope: 'Singleton' });
  const ports = new PortBindings({ container, index: booted.index, loaded, workspace, warn });
  const problems = [...booted.problems, ...(await ports.bindAll())];
  const facts = { records: booted.records, index: booted.index, requests: ports.requests };
  const plugins = new PluginCatalog(facts, problems, workspace.root, () => ports.close());
  container.load(coreModule({ workspace, loaded, plugins, ports, warn }));
  await options.configure?.(container);

  for (const problem of problems) warn(describe(problem));
  return await container.getAsync(Core.service);
}

function describe({ message, hint }: LackpyError): string {
  return hint === undefined ? message : `${message}\n  ${hint}`;
}
