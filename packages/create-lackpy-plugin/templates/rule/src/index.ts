import { PLUGIN_API_VERSION, contribution, definePlugin, type Rule } from 'lackpy';
import { optionsSchema, type Options } from './options.js';

export default definePlugin({
  name: '__package__',
  apiVersion: PLUGIN_API_VERSION,
  description: 'A rule that limits how many statements a program may have.',
  provides: {
    rule: [
      contribution<Rule, Options>({
        name: '__snake__',
        description: 'At most `max` statements at the top of a program.',
        options: optionsSchema,
        create: async ({ max }, { name }) => (await import('./rule.js')).__camel__(name, max),
      }),
    ],
  },
});
