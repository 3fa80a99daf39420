// Builds every package: type declarations with tsc, code bundled per package with esbuild.
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { buildEngine } from '../plugins/executor-process/build-engine.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const pluginsDir = path.join(root, 'plugins');
const plugins = readdirSync(pluginsDir)
  .map((name) => path.join(pluginsDir, name))
  .filter((dir) => existsSync(path.join(dir, 'package.json')));

const shared = {
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  logLevel: 'warning',
  // CommonJS dependencies inside an ESM bundle still call require for Node's own modules.
  banner: {
    js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
  },
};

async function bundleCore() {
  rmSync(path.join(root, 'dist'), { recursive: true, force: true });
  await build({
    ...shared,
    entryPoints: {
      cli: path.join(root, 'src/cli/bin.ts'),
      index: path.join(root, 'src/index.ts'),
      'adapters/ai': path.join(root, 'src/adapters/ai/index.ts'),
      'adapters/langchain': path.join(root, 'src/adapters/langchain/index.ts'),
      testing: path.join(root, 'src/testing/index.ts'),
    },
    outdir: path.join(root, 'dist'),
    // cosmiconfig reaches for the TypeScript compiler only when it loads TypeScript config files.
    external: ['typescript'],
  });
  chmodSync(path.join(root, 'dist/cli.js'), 0o755);
}

async function bundlePlugin(dir) {
  rmSync(path.join(dir, 'dist'), { recursive: true, force: true });
  const manifest = JSON.parse(readFileSync(path.join(dir, 'package.json'), 'utf8'));
  const external = ['lackpy', ...(manifest.lackpyBuild?.external ?? [])];
  await build({
    ...shared,
    entryPoints: [path.join(dir, 'src/index.ts')],
    outdir: path.join(dir, 'dist'),
    external,
  });
  const engine = manifest.lackpyBuild?.engine;
  if (engine !== undefined) await buildEngine(path.join(dir, engine), path.join(dir, 'dist/engine.mjs'));
}

const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
execFileSync(process.execPath, [tsc, '-b', root, ...plugins], { stdio: 'inherit' });
await Promise.all([bundleCore(), ...plugins.map(bundlePlugin)]);
