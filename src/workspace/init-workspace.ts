import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { stringify as stringifyToml } from 'smol-toml';
import { CONFIG_PLACES } from '../config/load-config.js';
import { FIRST_TIERS } from '../config/config.js';
import { formatKitFile } from '../kit/kit-file.js';
import { DEFAULT_KIT, readOnlyTools } from '../kit/kit-resolver.js';
import type { ToolSpec } from '../ports/tool-provider.js';
import { createFile } from './create-file.js';
import type { Workspace } from './workspace.js';

/** What a new workspace is made for. */
export interface InitOptions {
  /** All tools; those that only read make up the first kit. */
  readonly tools: readonly ToolSpec[];
  /** A local model to ask when templates and rules have no answer. */
  readonly ollamaModel?: string | undefined;
}

/** Absolute paths of what was written and what was there before. */
export interface InitResult {
  readonly created: readonly string[];
  readonly kept: readonly string[];
}

const OLLAMA_TIER = 'ollama-local';

function configText(ollamaModel: string | undefined): string {
  const model =
    ollamaModel === undefined
      ? {}
      : {
          providers: {
            [OLLAMA_TIER]: { plugin: 'ollama', host: 'http://localhost:11434', model: ollamaModel },
          },
        };
  const order = ollamaModel === undefined ? [...FIRST_TIERS] : [...FIRST_TIERS, OLLAMA_TIER];
  const sandbox = { enabled: false, timeout_seconds: 120, memory_mb: 512 };
  return stringifyToml({ inference: { order, ...model }, kit: { default: DEFAULT_KIT }, sandbox });
}

/**
 * Makes `.lackpy` with a config, a read-only kit and a place for templates. Overwrites nothing; a config that already
 * stands elsewhere in the workspace is kept as the only one.
 * @throws LackpyError FILE_UNWRITABLE.
 */
export async function initWorkspace(workspace: Workspace, options: InitOptions): Promise<InitResult> {
  await mkdir(workspace.kitsDir, { recursive: true });
  await mkdir(workspace.templatesDir, { recursive: true });
  const kit = { name: DEFAULT_KIT, description: 'Read-only tools', tools: readOnlyTools(options.tools) };
  const files: [string, string][] = [
    [path.join(workspace.kitsDir, `${DEFAULT_KIT}.kit`), formatKitFile(kit)],
  ];
  const config = CONFIG_PLACES.filter((place) => place !== 'package.json')
    .map((place) => path.join(workspace.root, place))
    .find((file) => existsSync(file));
  if (config === undefined)
    files.unshift([path.join(workspace.configDir, 'config.toml'), configText(options.ollamaModel)]);

  const created: string[] = [];
  const kept: string[] = config === undefined ? [] : [config];
  for (const [file, text] of files) ((await createFile(file, text)) ? created : kept).push(file);
  return { created, kept };
}
