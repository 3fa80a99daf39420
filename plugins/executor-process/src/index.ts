import path from 'node:path';
import { PLUGIN_API_VERSION, contribution, definePlugin, type Executor } from 'lackpy';
import { optionsSchema, type ProcessOptions } from './options.js';

/** The executor that runs programs in confined processes. */
export default definePlugin({
  name: 'lackpy-plugin-executor-process',
  apiVersion: PLUGIN_API_VERSION,
  description: 'The sandbox: runs a program in a confined process that holds nothing but the engine.',
  provides: {
    executor: [
      contribution<Executor, ProcessOptions>({
        name: 'process',
        description: 'Runs programs in a confined process, with tools called over a channel.',
        options: optionsSchema,
        create: async ({ engine, ...pool }, { workspace, warn }) => {
          const [{ ProcessExecutor }, { ENGINE_FILE }] = await Promise.all([
            import('./process-executor.js'),
            import('./engine-file.js'),
          ]);
          const file = engine === undefined ? ENGINE_FILE : path.resolve(workspace.root, engine);
          return new ProcessExecutor({ engine: file, pool, warn });
        },
      }),
    ],
  },
});
