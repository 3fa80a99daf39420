import { PLUGIN_API_VERSION, contribution, definePlugin, type Rule } from 'lackpy';
import { optionsSchema, type MaxCallsOptions } from './options.js';

export default definePlugin({
  name: 'lackpy-plugin-rule-max-calls',
  apiVersion: PLUGIN_API_VERSION,
  description: 'A rule that limits how many calls a program may have.',
  provides: {
    rule: [
      contribution<Rule, MaxCallsOptions>({
        name: 'max_calls',
        description: 'At most `max` calls of tools and builtins in the text of a program.',
        options: optionsSchema,
        create: async ({ max }, { name }) => {
          const { maxCalls } = await import('./max-calls.js');
          return maxCalls(name, max);
        },
      }),
    ],
  },
});
