import { PORTS } from './ports.js';

/** The peer range of plugins: every core that has the plugin API of this one. */
export const LACKPY_RANGE = '>=0.1.0 <1';

/** The package.json of a new plugin. */
export function packageJsonFor(port, { packageName }, description) {
  const { dependencies } = PORTS[port];
  return {
    name: packageName,
    version: '0.1.0',
    description,
    keywords: ['lackpy-plugin', 'lackpy', port],
    license: 'MIT',
    type: 'module',
    engines: { node: '>=20.19' },
    exports: {
      '.': { types: './build/src/index.d.ts', default: './build/src/index.js' },
      './package.json': './package.json',
    },
    files: ['build/src'],
    scripts: {
      build: 'tsc',
      test: 'tsc && node --test build/test/contract.test.js',
      prepack: 'tsc',
    },
    ...(dependencies === undefined ? {} : { dependencies }),
    peerDependencies: { lackpy: LACKPY_RANGE },
    devDependencies: {
      '@types/node': '^20.19.0',
      lackpy: LACKPY_RANGE,
      ...(port === 'parser' ? {} : languageForTests(port)),
      typescript: '~5.9.0',
    },
  };
}

/** Ports whose contract tests read programs need a language to read them with. */
function languageForTests(port) {
  const needsLanguage = ['rule', 'validator', 'executor', 'inference-provider'].includes(port);
  return needsLanguage ? { 'lackpy-plugin-language-python': LACKPY_RANGE } : {};
}
