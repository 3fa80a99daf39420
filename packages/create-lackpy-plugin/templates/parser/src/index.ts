import { PLUGIN_API_VERSION, contribution, definePlugin, type Parser } from 'lackpy';

export default definePlugin({
  name: '__package__',
  apiVersion: PLUGIN_API_VERSION,
  description: 'A language of JSON with names and calls.',
  provides: {
    parser: [
      contribution<Parser, unknown>({
        name: '__short__',
        description: 'One call, value or assignment on each line.',
        create: async (_options, context) => {
          const [{ __Pascal__Parser }, { createDialect }] = await Promise.all([
            import('./parser.js'),
            import('./dialect.js'),
          ]);
          return new __Pascal__Parser(await createDialect(context));
        },
      }),
    ],
  },
});
