import { PLUGIN_API_VERSION, contribution, definePlugin, type Rule } from 'lackpy';

export default definePlugin({
  name: 'lackpy-plugin-rule-no-nested-calls',
  apiVersion: PLUGIN_API_VERSION,
  description: 'A rule that refuses a call as the argument of a call.',
  provides: {
    rule: [
      contribution<Rule, unknown>({
        name: 'no_nested_calls',
        description: 'No call is the argument of another call; results go to variables first.',
        create: async (_options, { name }) => {
          const { noNestedCalls } = await import('./no-nested-calls.js');
          return noNestedCalls(name);
        },
      }),
    ],
  },
});
