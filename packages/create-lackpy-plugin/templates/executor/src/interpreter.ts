import type { Executor, PluginContext } from 'lackpy';
import plugin from 'lackpy-plugin-executor-interpreter';

/** The executor that runs the programs in the end: lackpy's own interpreter with its default options. */
export async function createInterpreter(context: PluginContext): Promise<Executor> {
  const contribution = plugin.provides.executor?.find(({ name }) => name === 'interpreter');
  if (contribution === undefined) throw new Error(`${plugin.name} has no executor 'interpreter'`);
  const options = await contribution.options?.['~standard'].validate({});
  if (options?.issues !== undefined) throw new Error(`${plugin.name} refuses its default options`);
  return contribution.create(options?.value as never, context);
}
