import { PLUGIN_API_VERSION, contribution, definePlugin, type Executor } from 'lackpy';
import { optionsSchema, type InterpreterOptions } from './options.js';

/** The executor that runs programs in this process. */
export default definePlugin({
  name: 'lackpy-plugin-executor-interpreter',
  apiVersion: PLUGIN_API_VERSION,
  description: 'The in-process executor: walks a program at first, makes code of what goes on, under limits.',
  provides: {
    executor: [
      contribution<Executor, InterpreterOptions>({
        name: 'interpreter',
        description: 'Runs programs in this process, under all limits.',
        options: optionsSchema,
        create: async (options) => {
          const { Interpreter } = await import('./interpreter.js');
          return new Interpreter(options);
        },
      }),
    ],
  },
});
