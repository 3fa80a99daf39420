import type { ToolFunction, ToolProvider, ToolSpec } from 'lackpy';
import { findFunction } from './find-function.js';
import { importModule } from './import-module.js';
import { namedCall, positionalCall } from './calls.js';
import { parseProviderConfig } from './provider-config.js';
import { resolveModule } from './resolve-module.js';

/** Makes functions of modules tools. A module is imported when its first tool is resolved, and once. */
export class ModuleProvider implements ToolProvider {
  /** @param workspace the folder that modules are looked for from. */
  constructor(
    readonly name: string,
    private readonly workspace: string,
  ) {}

  /**
   * @throws LackpyError TOOL_INVALID for a faulty providerConfig, TOOL_MODULE when the module or its function cannot
   * be had.
   */
  async resolve(spec: ToolSpec): Promise<ToolFunction> {
    const config = parseProviderConfig(spec);
    const namespace = await importModule(config.module, resolveModule(config.module, this.workspace));
    const found = findFunction(namespace, config);
    if (config.call === 'named') return namedCall(found);
    return positionalCall(
      found,
      spec.args.map((arg) => arg.name),
    );
  }
}
