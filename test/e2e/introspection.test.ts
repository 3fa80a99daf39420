import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { lackpy } from '../support/cli.js';
import { ROOT } from '../support/source-files.js';
import { tempFolder } from '../support/temp-folder.js';

interface Doctor {
  readonly ok: boolean;
  readonly problems: readonly { readonly code: string; readonly message: string; readonly fix: string }[];
}

interface Info {
  readonly status: string;
  readonly folder: string;
  readonly provides: readonly Readonly<Record<string, unknown>>[];
}

function plugin(name: string, rule: string, apiVersion = 1): string {
  const contribution = `{ name: '${rule}', create: () => ({ name: '${rule}', check: () => [] }) }`;
  return `export default { name: '${name}', apiVersion: ${String(apiVersion)}, provides: { rule: [${contribution}] } };`;
}

function packageOf(name: string, version: string): string {
  return JSON.stringify({ name, version, type: 'module', exports: './index.js' });
}

function doctor(files: Readonly<Record<string, string>>): Doctor & { exitCode: number | null } {
  const { stdout, stderr, exitCode } = lackpy(tempFolder(files), ['plugin', 'doctor']);
  expect(stderr).toBe('');
  return { ...(JSON.parse(stdout) as Doctor), exitCode };
}

test('nothing wrong', () => {
  expect(doctor({})).toMatchObject({ ok: true, problems: [], exitCode: 0 });
});

test('every kind of fault, each with a fix', () => {
  const modules = 'node_modules/lackpy-plugin-rule-';
  const { ok, exitCode, problems } = doctor({
    '.lackpyrc.json': JSON.stringify({
      plugins: ['rule-gone', 'rule-old', 'rule-odd', 'rule-same', 'rule-twin'],
      rules: [['max_depth', { max: 'deep' }]],
    }),
    [`${modules}old/package.json`]: packageOf('lackpy-plugin-rule-old', '1.0.0'),
    [`${modules}old/index.js`]: plugin('lackpy-plugin-rule-old', 'old', 99),
    [`${modules}odd/package.json`]: packageOf('lackpy-plugin-rule-odd', '1.0.0'),
    [`${modules}odd/index.js`]: 'export default 3;',
    [`${modules}same/package.json`]: packageOf('lackpy-plugin-rule-same', '1.0.0'),
    [`${modules}same/index.js`]: plugin('lackpy-plugin-rule-same', 'mine'),
    [`${modules}same/node_modules/lackpy/package.json`]: packageOf('lackpy', '0.0.9'),
    [`${modules}twin/package.json`]: packageOf('lackpy-plugin-rule-twin', '1.0.0'),
    [`${modules}twin/index.js`]: plugin('lackpy-plugin-rule-twin', 'mine'),
    'node_modules/lackpy-plugin-rule-no-loops/package.json': packageOf(
      'lackpy-plugin-rule-no-loops',
      '0.0.1',
    ),
    'node_modules/lackpy-plugin-rule-no-loops/index.js': plugin('lackpy-plugin-rule-no-loops', 'no_loops'),
  });
  expect({ ok, exitCode }).toEqual({ ok: false, exitCode: 1 });
  expect(problems.map(({ code }) => code).sort()).toEqual([
    ...['CORE_DUPLICATE', 'PLUGIN_API_VERSION', 'PLUGIN_DUPLICATE', 'PLUGIN_INVALID', 'PLUGIN_NOT_FOUND'],
    ...['PLUGIN_OPTIONS', 'PLUGIN_VERSIONS'],
  ]);
  expect(problems.filter(({ fix }) => typeof fix !== 'string')).toEqual([]);
  expect(problems.find(({ code }) => code === 'CORE_DUPLICATE')?.message).toContain('lackpy 0.0.9');
  expect(problems.find(({ code }) => code === 'PLUGIN_VERSIONS')?.message).toContain('0.0.1 in');
});

test('info tells options as JSON Schema, and what overrides what', () => {
  const folder = tempFolder({
    '.lackpyrc.json': '{ "plugins": ["./mine.js"] }',
    'mine.js': plugin('mine', 'no_loops'),
  });
  const files = JSON.parse(lackpy(folder, ['plugin', 'info', 'tools-files']).stdout) as Info;
  expect(files).toMatchObject({ status: 'loaded', folder: path.join(ROOT, 'plugins/tools-files') });
  expect(files.provides).toMatchObject([
    { port: 'toolProvider', name: 'files', bound_as: ['files'], options: { properties: { hidden: {} } } },
  ]);
  const mine = JSON.parse(lackpy(folder, ['plugin', 'info', './mine.js']).stdout) as Info;
  expect(mine.provides).toMatchObject([
    { bound_as: ['no_loops'], overrides: ['lackpy-plugin-rule-no-loops'] },
  ]);
  const theirs = JSON.parse(lackpy(folder, ['plugin', 'info', 'rule-no-loops']).stdout) as Info;
  expect(theirs.provides).toMatchObject([{ bound_as: [], overridden_by: './mine.js' }]);
});

test('info of a plugin that is not there', () => {
  const folder = tempFolder();
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
  const { stderr, exitCode } = lackpy(folder, ['plugin', 'info', 'tools-file']);
  expect(exitCode).toBe(1);
  expect(stderr).toContain("Did you mean 'lackpy-plugin-tools-files'? [PLUGIN_NOT_FOUND]");
});
