import { contribution, definePlugin, PLUGIN_API_VERSION, type Parser } from 'lackpy';

/** The JavaScript language of lackpy. */
export default definePlugin({
  name: 'lackpy-plugin-language-javascript',
  apiVersion: PLUGIN_API_VERSION,
  description: 'The JavaScript language: parser, grammars and runtime semantics.',
  provides: {
    parser: [
      contribution<Parser, unknown>({
        name: 'javascript',
        description: 'Programs are JavaScript notebook cells.',
        create: async () => {
          const [{ JavaScriptParser }, { javascriptDialect }] = await Promise.all([
            import('./syntax/javascript-parser.js'),
            import('./dialect/javascript-dialect.js'),
          ]);
          return new JavaScriptParser(javascriptDialect);
        },
      }),
    ],
  },
});
