import { mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PORTS } from 'lackpy';
import { packedPackages } from '../support/packed-packages.js';
import { npm, runCommand, type CommandResult } from '../support/run-command.js';
import { ROOT } from '../support/source-files.js';
import { tempFolder } from '../support/temp-folder.js';

const MINUTES = 60_000;
const CREATE = path.join(ROOT, 'packages/create-lackpy-plugin/src/bin.js');

/** The ports as the command line spells them. */
const PORT_NAMES = PORTS.map((port) => port.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));

const PACKAGES: Readonly<Record<string, string>> = {
  parser: 'lackpy-plugin-language-notes',
  validator: 'lackpy-plugin-validator-notes',
  rule: 'lackpy-plugin-rule-notes',
  'tool-provider': 'lackpy-plugin-tools-notes',
  'inference-provider': 'lackpy-plugin-infer-notes',
  executor: 'lackpy-plugin-executor-notes',
  'trace-sink': 'lackpy-plugin-trace-notes',
};

/** Everything that the generated plugins bring, in use at the same time. */
const CONFIG = {
  plugins: Object.values(PACKAGES),
  validator: 'notes',
  executor: 'notes',
  rules: [['notes', { max: 5 }]],
  trace: ['notes'],
  inference: { order: ['notes'] },
};

/** A folder where the packed core and the packed command are installed, with the compiler of this repository. */
async function makeWorkshop(): Promise<string> {
  const { lackpy, createPlugin } = await packedPackages();
  const workshop = tempFolder({ 'package.json': '{ "name": "workshop", "private": true }' });
  await npm(workshop, 'install', '--prefer-offline', createPlugin, ...lackpy);
  const modules = path.join(workshop, 'node_modules');
  mkdirSync(path.join(modules, '@types'), { recursive: true });
  for (const name of ['typescript', '@types/node']) {
    symlinkSync(path.join(ROOT, 'node_modules', name), path.join(modules, name));
  }
  symlinkSync('../typescript/bin/tsc', path.join(modules, '.bin/tsc'));
  return workshop;
}

/** Generates the project of a port and runs its own tests. */
async function generate(workshop: string, port: string): Promise<string> {
  const folder = path.join(workshop, 'projects', port);
  const command = path.join(workshop, 'node_modules/.bin/create-lackpy-plugin');
  const flags = ['--port', port, '--name', 'notes', '--dir', folder, '--yes'];
  const { status, stderr } = await runCommand(workshop, command, ...flags);
  if (status !== 0) throw new Error(stderr);
  expect(await npm(folder, 'test')).toMatch(/fail 0\b/);
  return folder;
}

async function loadInFreshFolder(projects: readonly string[]): Promise<string> {
  const tarballs = tempFolder();
  await npm(tarballs, 'pack', ...projects, '--ignore-scripts', '--pack-destination', tarballs);
  const packed = readdirSync(tarballs).map((name) => path.join(tarballs, name));
  const app = tempFolder({ 'package.json': '{ "name": "app", "private": true }' });
  const { lackpy } = await packedPackages();
  await npm(app, 'install', '--prefer-offline', ...lackpy, ...packed);
  writeFileSync(path.join(app, '.lackpyrc.json'), JSON.stringify(CONFIG));
  return app;
}

describe('a generated plugin of every port', () => {
  let app = '';
  const lackpy = (...args: string[]): Promise<CommandResult> =>
    runCommand(app, 'node_modules/.bin/lackpy', ...args);

  beforeAll(async () => {
    const workshop = await makeWorkshop();
    const projects = await Promise.all(PORT_NAMES.map((port) => generate(workshop, port)));
    app = await loadInFreshFolder(projects);
  }, 10 * MINUTES);

  test('is loaded from its tarball by a fresh project', async () => {
    const { stdout, stderr } = await lackpy('plugin', 'list');
    expect(stderr).toBe('');
    const plugins = JSON.parse(stdout) as { name: string; status: string; provides: { port: string }[] }[];
    expect(plugins.filter(({ status }) => status !== 'loaded')).toEqual([]);
    const generated = plugins.filter(({ name }) => name.endsWith('-notes'));
    expect(generated.map(({ name }) => name).sort()).toEqual(Object.values(PACKAGES).sort());
    expect(generated.flatMap(({ provides }) => provides.map(({ port }) => port)).sort()).toEqual(
      [...PORTS].sort(),
    );
  });

  test('does its part in a run', async () => {
    const { stdout, stderr } = await lackpy('delegate', 'shout hello');
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toMatchObject({ success: true, generation_tier: 'notes', output: 'HELLO' });
    expect(readFileSync(path.join(app, '.lackpy/notes.log'), 'utf8')).toMatch(/run\.end success\n$/);

    writeFileSync(path.join(app, 'long.py'), 'a = 1\n'.repeat(6));
    expect((await lackpy('validate', 'long.py')).stdout).toMatch(/more than the maximum of 5/);

    writeFileSync(path.join(app, 'words.notes'), 'n = notes_count_words("one two")\n[n, len({"a": 1})]');
    const own = path.join(app, 'own.json');
    writeFileSync(own, JSON.stringify({ ...CONFIG, language: 'notes' }));
    const run = await lackpy('run', 'words.notes', '--kit', 'notes_count_words', '--config', own);
    expect(run.stderr).toBe('');
    expect(JSON.parse(run.stdout)).toMatchObject({ success: true, output: [2, 1] });
  });
});

describe('the command', () => {
  const create = (cwd: string, ...args: string[]): Promise<CommandResult> =>
    runCommand(cwd, process.execPath, CREATE, ...args);

  test.each([
    [['--port', 'tools', '--name', 'x'], /no port 'tools'. The ports are tool-provider/],
    [['--port', 'rule', '--yes'], /Say --name/],
    [['--name', 'x'], /Say --port/],
    [
      ['--port', 'rule', '--name', 'Not Good'],
      /'Not Good' cannot be the name of a package: .*capital letters/,
    ],
    [['--port', 'rule', '--name', '../x'], /cannot be the name of a package/],
    [['--port', 'rule', '--name', '1st'], /words of small letters/],
    [['--port', 'rule', '--name', '@acme/notes'], /has to hold 'lackpy-plugin-'/],
    [['--prot', 'rule'], /--prot/],
    [['rule'], /rule/],
  ])('%j is refused with exit code 2', async (args, message) => {
    const folder = tempFolder();
    const { status, stdout, stderr } = await create(folder, ...args);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect({ status, stdout, files: readdirSync(folder) }).toEqual({ status: 2, stdout: '', files: [] });
  });

  test('never writes into a folder that holds something', async () => {
    const folder = tempFolder({ 'x/.hidden': 'mine', file: 'mine' });
    for (const [dir, message] of [
      ['x', /not empty \(it holds \.hidden\)/],
      ['file', /is a file/],
    ] as const) {
      const { status, stderr } = await create(folder, '--port', 'rule', '--name', 'a', '--dir', dir);
      expect(stderr).toMatch(message);
      expect(status).toBe(2);
    }
    expect(readdirSync(path.join(folder, 'x'))).toEqual(['.hidden']);
  });

  test('a whole package name is taken as it is, and leaves no placeholder', async () => {
    for (const port of PORT_NAMES) {
      const folder = tempFolder();
      const { status } = await create(
        folder,
        '--port',
        port,
        '--name',
        '@acme/lackpy-plugin-no-evil',
        '--yes',
      );
      expect(status).toBe(0);
      const project = path.join(folder, 'lackpy-plugin-no-evil');
      const manifest = JSON.parse(readFileSync(path.join(project, 'package.json'), 'utf8')) as object;
      expect(manifest).toMatchObject({
        name: '@acme/lackpy-plugin-no-evil',
        keywords: ['lackpy-plugin', 'lackpy', port],
      });
      const files = readdirSync(project, { recursive: true, withFileTypes: true }).filter((entry) =>
        entry.isFile(),
      );
      const texts = files.map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'utf8'));
      expect(texts.filter((text) => /__[A-Za-z]+__/.test(text))).toEqual([]);
      const readme = readFileSync(path.join(project, 'README.md'), 'utf8');
      expect(readme).toMatch(/^# `@acme\/lackpy-plugin-no-evil`\n/);
    }
  });

  test('says what it can do', async () => {
    expect(await create(tempFolder(), '--help')).toMatchObject({ status: 0, stderr: '' });
    const core = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { version: string };
    expect((await create(tempFolder(), '--version')).stdout).toBe(`${core.version}\n`);
  });
});
