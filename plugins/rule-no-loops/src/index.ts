import { PLUGIN_API_VERSION, contribution, definePlugin, type Rule } from 'lackpy';

export default definePlugin({
  name: 'lackpy-plugin-rule-no-loops',
  apiVersion: PLUGIN_API_VERSION,
  description: 'A rule that refuses for loops.',
  provides: {
    rule: [
      contribution<Rule, unknown>({
        name: 'no_loops',
        description: 'No for loops; comprehensions stay allowed.',
        create: async (_options, { name }) => {
          const { noLoops } = await import('./no-loops.js');
          return noLoops(name);
        },
      }),
    ],
  },
});
