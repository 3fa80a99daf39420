import { PLUGIN_API_VERSION, contribution, definePlugin, type Executor } from 'lackpy';

/** The executor that runs programs in this process. */
export default definePlugin({
  name: 'lackpy-plugin-executor-interpreter',
  apiVersion: PLUGIN_API_VERSION,
  description: 'The in-process executor: compiles a program once and runs it under limits.',
  provides: {
    executor: [
      contribution<Executor, unknown>({
        name: 'interpreter',
        description: 'Runs programs in this process, compiled once, under all limits.',
        create: async () => {
          const { Interpreter } = await import('./interpreter.js');
          return new Interpreter();
        },
      }),
    ],
  },
});
