import { PLUGIN_API_VERSION, contribution, definePlugin } from 'lackpy';

export default definePlugin({
  name: 'lackpy-plugin-rule-pack',
  apiVersion: PLUGIN_API_VERSION,
  description: 'House rules: no long texts, and names that people can read.',
  provides: {
    rule: [
      contribution({
        name: 'short_texts',
        description: 'No text in a program is longer than 200 characters.',
        create: async () => (await import('./short-texts.js')).shortTexts(200),
      }),
      contribution({
        name: 'readable_names',
        description: 'Variables have more than one letter.',
        create: async () => (await import('./readable-names.js')).readableNames(),
      }),
    ],
  },
});
