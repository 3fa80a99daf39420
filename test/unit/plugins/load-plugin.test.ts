import { loadPlugin, type PluginRequest } from '../../../src/plugins/load-plugin.js';
import { tempFolder } from '../../support/temp-folder.js';

const MANIFEST = `{ name: 'lackpy-plugin-x', apiVersion: 1, provides: { rule: [{ name: 'x', create: () => ({}) }] } }`;

function request(folder: string, name = 'lackpy-plugin-x'): PluginRequest {
  const file = `${folder}/.lackpyrc.json`;
  return { package: name, origin: 'config', options: undefined, from: [folder], file, key: 'plugins[0]' };
}

/** A folder with the package `lackpy-plugin-x` installed in node_modules. */
function installed(packageJson: object, files: Readonly<Record<string, string>>): string {
  const base = 'node_modules/lackpy-plugin-x';
  const placed = Object.entries(files).map(([name, text]) => [`${base}/${name}`, text] as const);
  const manifest = JSON.stringify({ name: 'lackpy-plugin-x', version: '1.2.3', ...packageJson });
  return tempFolder({ [`${base}/package.json`]: manifest, ...Object.fromEntries(placed) });
}

describe('finds the entry of', () => {
  const esm = `export default ${MANIFEST};`;
  const cjs = `Object.defineProperty(exports, '__esModule', { value: true }); exports.default = ${MANIFEST};`;
  test.each([
    ['exports with default', { type: 'module', exports: { '.': { default: './a.js' } } }, { 'a.js': esm }],
    ['exports with import only', { type: 'module', exports: { '.': { import: './a.js' } } }, { 'a.js': esm }],
    [
      'a dual package',
      { exports: { '.': { require: './a.cjs', import: './a.mjs' } } },
      { 'a.mjs': esm, 'a.cjs': 'throw 1' },
    ],
    ['conditions without a dot', { type: 'module', exports: { import: './a.js' } }, { 'a.js': esm }],
    ['exports as text', { type: 'module', exports: './a.js' }, { 'a.js': esm }],
    [
      'nested conditions',
      { type: 'module', exports: { '.': { node: { import: './a.js' } } } },
      { 'a.js': esm },
    ],
    ['main', { type: 'module', main: './lib/a.js' }, { 'lib/a.js': esm }],
    ['index.js', { type: 'module' }, { 'index.js': esm }],
    ['CommonJS with a wrapped default', { main: 'a.cjs' }, { 'a.cjs': cjs }],
  ])('%s', async (_what, packageJson, files) => {
    const record = await loadPlugin(request(installed(packageJson, files)));
    expect(record.problem).toBeNull();
    expect(record).toMatchObject({ version: '1.2.3', manifest: { name: 'lackpy-plugin-x' } });
  });

  test('a path', async () => {
    const folder = tempFolder({ 'mine/plugin.mjs': esm });
    const record = await loadPlugin(request(folder, './mine/plugin.mjs'));
    expect(record.manifest?.name).toBe('lackpy-plugin-x');
  });
});

describe('says what is wrong, where and what to do, when', () => {
  const module = { type: 'module', exports: './a.js' };
  test.each([
    [
      'it is not installed',
      null,
      'PLUGIN_NOT_FOUND',
      'is not installed',
      'npm install --save-dev lackpy-plugin-x',
    ],
    [
      'it throws',
      { 'a.js': "throw new Error('boom');" },
      'PLUGIN_LOAD_FAILED',
      'failed to load: boom',
      'reinstall',
    ],
    [
      'a package it needs is missing',
      { 'a.js': "import 'not-there';" },
      'PLUGIN_LOAD_FAILED',
      'not-there',
      'reinstall',
    ],
    ['its file is missing', {}, 'PLUGIN_LOAD_FAILED', 'a.js', 'reinstall'],
    [
      'it exports nothing',
      { 'a.js': 'export const x = 1;' },
      'PLUGIN_INVALID',
      'no default export',
      'definePlugin',
    ],
    [
      'it has another apiVersion',
      { 'a.js': "export default { name: 'x', apiVersion: 7, provides: {} };" },
      'PLUGIN_API_VERSION',
      'version 7, this lackpy has version 1',
      'belong together',
    ],
    [
      'it names an unknown port',
      { 'a.js': "export default { name: 'x', apiVersion: 1, provides: { rules: [] } };" },
      'PLUGIN_INVALID',
      "unknown port 'rules'. Did you mean 'rule'?",
      'definePlugin',
    ],
    [
      'a contribution has no create',
      { 'a.js': "export default { name: 'x', apiVersion: 1, provides: { rule: [{ name: 'r' }] } };" },
      'PLUGIN_INVALID',
      "provides.rule[0] ('r') has no create function",
      'definePlugin',
    ],
  ])('%s', async (_what, files, code, message, hint) => {
    const folder = files === null ? tempFolder() : installed(module, files);
    const { problem, manifest } = await loadPlugin(request(folder));
    expect(manifest).toBeNull();
    expect(problem).toMatchObject({ code, key: 'plugins[0]', file: `${folder}/.lackpyrc.json` });
    expect(problem?.message).toContain(message);
    expect(problem?.message).toContain('.lackpyrc.json, plugins[0]');
    expect(problem?.hint).toContain(hint);
  });

  test('a near name is installed', async () => {
    const folder = installed(module, { 'a.js': `export default ${MANIFEST};` });
    const { problem } = await loadPlugin(request(folder, 'lackpy-plugin-y'));
    expect(problem?.message).toContain("Did you mean 'lackpy-plugin-x'?");
  });
});
