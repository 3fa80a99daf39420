import { messageOf } from '../diagnostics/lackpy-error.js';
import { Toolbox } from '../kit/toolbox.js';
import type { PortLookup } from '../plugins/port-lookup.js';
import type { ToolProvider, ToolRegistration } from '../ports/tool-provider.js';
import type { Warn } from './tokens.js';

/** A toolbox with the tools of every bound provider, then those of the config. What fails is warned of and left out. */
export async function makeToolbox(
  providers: PortLookup<ToolProvider>,
  configured: readonly ToolRegistration[],
  warn: Warn,
): Promise<Toolbox> {
  const toolbox = new Toolbox();
  for (const name of providers.names()) {
    await attempt(warn, `Tool provider '${name}'`, async () => {
      const provider = await providers.get(name);
      toolbox.registerProvider(provider);
      for (const tool of (await provider.tools?.()) ?? []) {
        await attempt(warn, `Tool '${tool.name}' of '${name}'`, () => toolbox.registerTool(tool));
      }
    });
  }
  for (const tool of configured) {
    await attempt(warn, `Tool '${tool.name}' of the config`, () => toolbox.registerTool(tool));
  }
  return toolbox;
}

async function attempt(warn: Warn, what: string, work: () => unknown): Promise<void> {
  try {
    await work();
  } catch (error) {
    warn(`${what} is left out: ${messageOf(error)}`);
  }
}
