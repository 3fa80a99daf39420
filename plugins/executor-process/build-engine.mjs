// Bundles a program for the confined process (node build-engine.mjs ENTRY OUTFILE): one file that holds the engine and every language of this repository.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const PLUGINS = path.resolve(import.meta.dirname, '..');
const SOURCE = path.resolve(PLUGINS, '../src') + path.sep;

/** The languages as a module of their own. */
const languages = {
  name: 'languages',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^lackpy-engine-languages$/ }, ({ path: name }) => ({
      path: name,
      namespace: 'languages',
    }));
    onLoad({ filter: /.*/, namespace: 'languages' }, () => {
      const names = readdirSync(PLUGINS).filter(
        (name) => name.startsWith('language-') && existsSync(path.join(PLUGINS, name, 'src/index.ts')),
      );
      const imports = names.map((name, index) => `import p${index} from './${name}/src/index.ts';`);
      const list = names.map((_name, index) => `p${index}`).join(', ');
      return { contents: `${imports.join('\n')}\nexport default [${list}];`, resolveDir: PLUGINS };
    });
  },
};

/** Modules of the core that the engine does not use stay out: importing one does nothing by itself. */
const leaveOut = {
  name: 'leave-out',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^(lackpy$|\.)/ }, async ({ path: name, pluginData, ...place }) => {
      if (pluginData === leaveOut) return undefined;
      const { importer, namespace, resolveDir, kind } = place;
      const found = await resolve(name, { importer, namespace, resolveDir, kind, pluginData: leaveOut });
      return found.path.startsWith(SOURCE) ? { ...found, sideEffects: false } : found;
    });
  },
};

/** @param {string} entry @param {string} outfile */
export async function buildEngine(entry, outfile) {
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'warning',
    conditions: ['lackpy-source'],
    plugins: [languages, leaveOut],
  });
}

const [, script, entry, outfile] = process.argv;
if (script === import.meta.filename) await buildEngine(entry, outfile);
