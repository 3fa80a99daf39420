import { PLUGIN_API_VERSION, contribution, definePlugin, type Validator } from 'lackpy';

export default definePlugin({
  name: 'lackpy-plugin-validator-whitelist',
  apiVersion: PLUGIN_API_VERSION,
  description: 'Proves on the tree that a program says only what the grammar, the kit and the rules allow.',
  provides: {
    validator: [
      contribution<Validator, unknown>({
        name: 'whitelist',
        description: 'Seven checks on the whole tree; every fault of a program is reported at once.',
        create: async () => {
          const { WhitelistValidator } = await import('./whitelist-validator.js');
          return new WhitelistValidator();
        },
      }),
    ],
  },
});
