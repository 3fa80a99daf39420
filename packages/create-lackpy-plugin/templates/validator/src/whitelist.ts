import type { PluginContext, Validator } from 'lackpy';
import plugin from 'lackpy-plugin-validator-whitelist';

/** The validator that refuses everything outside the grammar: lackpy's own. */
export async function createWhitelist(context: PluginContext): Promise<Validator> {
  const contribution = plugin.provides.validator?.find(({ name }) => name === 'whitelist');
  if (contribution === undefined) throw new Error(`${plugin.name} has no validator 'whitelist'`);
  return contribution.create(undefined as never, context);
}
