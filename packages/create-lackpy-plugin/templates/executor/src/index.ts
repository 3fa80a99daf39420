import { PLUGIN_API_VERSION, contribution, definePlugin, type Executor } from 'lackpy';

export default definePlugin({
  name: '__package__',
  apiVersion: PLUGIN_API_VERSION,
  description: 'An executor that runs a few programs at a time.',
  provides: {
    executor: [
      contribution<Executor, unknown>({
        name: '__snake__',
        description: 'The interpreter, with four programs at a time; others wait for their turn.',
        create: async (_options, context) => {
          const [{ __Pascal__Executor }, { createInterpreter }] = await Promise.all([
            import('./executor.js'),
            import('./interpreter.js'),
          ]);
          return new __Pascal__Executor(await createInterpreter(context));
        },
      }),
    ],
  },
});
