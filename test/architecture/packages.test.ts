import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { DEFAULT_PLUGINS } from '../../src/plugins/default-plugins.js';
import { ROOT, importsOf, pluginFolders, sourceFiles } from '../support/source-files.js';

interface PackageJson {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly keywords: readonly string[];
  readonly files: readonly string[];
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

function manifestOf(folder: string): PackageJson {
  return JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as PackageJson;
}

/** The packages that source files import, without Node's own and the package's own files. */
function externalImports(folder: string): string[] {
  const names = sourceFiles(folder)
    .flatMap(importsOf)
    .filter((name) => !name.startsWith('.') && !name.startsWith('node:'))
    .map((name) =>
      name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/'),
    );
  return [...new Set(names)].sort();
}

test('the default set is what the core depends on', () => {
  const dependencies = Object.keys(manifestOf(ROOT).dependencies ?? {});
  const plugins = dependencies.filter((name) => /^lackpy-plugin-(?!server-)/.test(name));
  expect([...DEFAULT_PLUGINS].sort()).toEqual(plugins.sort());
});

test('the core imports only packages it depends on', () => {
  const dependencies = Object.keys(manifestOf(ROOT).dependencies ?? {});
  expect(externalImports(path.join(ROOT, 'src')).filter((name) => !dependencies.includes(name))).toEqual([]);
});

describe.each(pluginFolders().map((folder) => [path.basename(folder), folder]))(
  'package of plugin %s',
  (name, folder) => {
    const manifest = manifestOf(folder);

    test('is named, versioned and licensed like the others', () => {
      expect(manifest).toMatchObject({
        name: `lackpy-plugin-${name}`,
        version: manifestOf(ROOT).version,
        license: 'MIT',
        peerDependencies: { lackpy: '>=0.1.0 <1' },
      });
      expect(manifest.keywords).toContain('lackpy-plugin');
    });

    test('depends on exactly what it imports', () => {
      const imported = externalImports(path.join(folder, 'src')).filter(
        (dependency) => dependency !== 'lackpy',
      );
      expect(Object.keys(manifest.dependencies ?? {}).sort()).toEqual(imported);
    });

    test('has a README and tests', () => {
      expect(existsSync(path.join(folder, 'README.md'))).toBe(true);
      expect(readdirSync(path.join(folder, 'test')).some((file) => file.endsWith('.test.ts'))).toBe(true);
    });
  },
);
