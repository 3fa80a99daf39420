import { PLUGIN_API_VERSION, contribution, definePlugin, type Rule } from 'lackpy';
import { optionsSchema, type MaxDepthOptions } from './options.js';

export default definePlugin({
  name: 'lackpy-plugin-rule-max-depth',
  apiVersion: PLUGIN_API_VERSION,
  description: 'A rule that limits how deep if, for and with may nest.',
  provides: {
    rule: [
      contribution<Rule, MaxDepthOptions>({
        name: 'max_depth',
        description: 'if, for and with nest at most `max` deep.',
        options: optionsSchema,
        create: async ({ max }, { name }) => {
          const { maxDepth } = await import('./max-depth.js');
          return maxDepth(name, max);
        },
      }),
    ],
  },
});
