import { PLUGIN_API_VERSION, contribution, definePlugin, type Validator } from 'lackpy';

export default definePlugin({
  name: '__package__',
  apiVersion: PLUGIN_API_VERSION,
  description: 'The whitelist, and a bound on how many names a program may assign.',
  provides: {
    validator: [
      contribution<Validator, unknown>({
        name: '__snake__',
        description: 'All that the whitelist refuses, and programs that assign more than 50 names.',
        create: async (_options, context) => {
          const [{ __camel__Validator }, { createWhitelist }] = await Promise.all([
            import('./validator.js'),
            import('./whitelist.js'),
          ]);
          return __camel__Validator(await createWhitelist(context));
        },
      }),
    ],
  },
});
