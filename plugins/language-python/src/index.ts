import { contribution, definePlugin, PLUGIN_API_VERSION, type Parser } from 'lackpy';

/** The Python language of lackpy. */
export default definePlugin({
  name: 'lackpy-plugin-language-python',
  apiVersion: PLUGIN_API_VERSION,
  description: 'The Python language: parser, grammars and runtime semantics.',
  provides: {
    parser: [
      contribution<Parser, unknown>({
        name: 'python',
        description: 'Programs are Python notebook cells.',
        create: async () => {
          const [{ PythonParser }, { pythonDialect }] = await Promise.all([
            import('./syntax/python-parser.js'),
            import('./dialect/python-dialect.js'),
          ]);
          return new PythonParser(pythonDialect);
        },
      }),
    ],
  },
});
