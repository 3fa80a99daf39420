import { existsSync, readFileSync, readdirSync, realpathSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { packedPackages } from '../support/packed-packages.js';
import { npm, runCommand } from '../support/run-command.js';
import { ROOT } from '../support/source-files.js';
import { tempFolder } from '../support/temp-folder.js';

const MINUTES = 60_000;
const PNPM = path.join(ROOT, 'node_modules/pnpm/bin/pnpm.cjs');
const STRANGER = 'lackpy-plugin-infer-shout';

/** What the app itself depends on: the core, two shipped plugins, and a stranger's. */
const WANTED = ['lackpy', 'lackpy-plugin-tools-files', 'lackpy-plugin-trace-jsonl', STRANGER];

const CONFIG = {
  plugins: ['infer-shout', 'tools-files', 'trace-jsonl'],
  inference: { order: ['shout'] },
  trace: ['jsonl'],
};

/** Asks a plugin for an error, and whether it is of the class that the app imports. */
const SCRIPT = `
  import { LackpyError } from 'lackpy';
  import { makeContribution } from 'lackpy/testing';
  import files from 'lackpy-plugin-tools-files';
  const provider = await makeContribution(files, 'toolProvider', 'files');
  try {
    provider.resolve({ name: 'no_such_tool' });
  } catch (error) {
    console.log(error.code, error instanceof LackpyError);
  }
`;

/** Tarballs by the name of their package. */
async function tarballs(): Promise<ReadonlyMap<string, string>> {
  const packed = tempFolder();
  const example = path.join(ROOT, 'examples', STRANGER);
  await npm(example, 'pack', '--ignore-scripts', '--pack-destination', packed);
  const { lackpy } = await packedPackages();
  const all = [...lackpy, ...readdirSync(packed).map((name) => path.join(packed, name))];
  return new Map(all.map((file) => [path.basename(file).replace(/-\d+\.\d+\.\d+\.tgz$/, ''), file]));
}

interface Manager {
  readonly name: string;
  install(app: string, files: ReadonlyMap<string, string>): Promise<void>;
}

const MANAGERS: readonly Manager[] = [
  {
    name: 'npm',
    install: async (app, files) => {
      await npm(app, 'install', '--prefer-offline', ...files.values());
    },
  },
  {
    // Nothing is hoisted: a package sees what it names, and nothing else.
    name: 'pnpm with its strict layout',
    install: async (app, files) => {
      const overrides = Object.fromEntries([...files].map(([name, file]) => [name, `file:${file}`]));
      const dependencies = Object.fromEntries(WANTED.map((name) => [name, overrides[name]]));
      writeFileSync(
        path.join(app, 'package.json'),
        JSON.stringify({ name: 'app', private: true, type: 'module', dependencies, pnpm: { overrides } }),
      );
      writeFileSync(
        path.join(app, '.npmrc'),
        'node-linker=isolated\nhoist=false\nshamefully-hoist=false\npublic-hoist-pattern=\nstrict-peer-dependencies=true\n',
      );
      const args = [PNPM, 'install', '--prefer-offline', '--ignore-scripts', '--no-frozen-lockfile'];
      const { status, stdout, stderr } = await runCommand(app, process.execPath, ...args);
      if (status !== 0) throw new Error(`pnpm failed:\n${stdout}\n${stderr}`);
    },
  },
];

/** Every folder on the disk that holds the core. */
function coresIn(folder: string): string[] {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.name === 'lackpy' && path.basename(entry.parentPath) === 'node_modules',
  );
  const places = found.map((entry) => realpathSync(path.join(entry.parentPath, entry.name)));
  return [...new Set(places)].filter((place) => existsSync(path.join(place, 'dist/index.js')));
}

/** The core as each installed plugin would import it. */
function coreSeenBy(app: string, name: string): string {
  const plugin = realpathSync(path.join(app, 'node_modules', name));
  return realpathSync(createRequire(path.join(plugin, 'package.json')).resolve('lackpy/package.json'));
}

describe.each(MANAGERS.map((manager) => [manager.name, manager] as const))(
  'installed by %s',
  (name, manager) => {
    let app = '';

    beforeAll(async () => {
      app = tempFolder({
        'package.json': '{ "name": "app", "private": true, "type": "module" }',
        'README.md': '# App\n',
        '.lackpyrc.json': JSON.stringify(CONFIG),
        'script.js': SCRIPT,
      });
      await manager.install(app, await tarballs());
    }, 10 * MINUTES);

    const lackpy = async (...args: string[]): Promise<{ stdout: string; stderr: string }> =>
      runCommand(app, path.join(app, 'node_modules/.bin/lackpy'), ...args);

    test('there is one copy of the core, and every plugin sees it', () => {
      const cores = coresIn(app);
      expect(cores).toHaveLength(1);
      const seen = WANTED.slice(1).map((plugin) => coreSeenBy(app, plugin));
      expect(new Set(seen)).toEqual(new Set([path.join(cores[0] ?? '', 'package.json')]));
    });

    test('the command loads the plugins of the config and of the default set', async () => {
      const { stdout, stderr } = await lackpy('plugin', 'list');
      expect(stderr).toBe('');
      const plugins = JSON.parse(stdout) as { name: string; status: string }[];
      expect(plugins.filter((plugin) => plugin.status !== 'loaded')).toEqual([]);
      const names = plugins.map((plugin) => plugin.name);
      expect(names).toEqual(
        expect.arrayContaining([...WANTED.slice(1), 'lackpy-plugin-language-javascript']),
      );
    });

    test('the doctor finds no second copy of anything', async () => {
      expect(JSON.parse((await lackpy('plugin', 'doctor')).stdout)).toMatchObject({ ok: true, problems: [] });
    });

    test('a tier of a stranger answers, a shipped sink writes, a shipped tool reads', async () => {
      const shouted = await lackpy('delegate', 'shout hello');
      expect(JSON.parse(shouted.stdout)).toMatchObject({ generation_tier: 'shout', output: 'HELLO' });
      expect(readFileSync(path.join(app, '.lackpy/trace.jsonl'), 'utf8')).toMatch(/"event":"run.end"/);
      const read = await lackpy('delegate', 'read the file README.md');
      expect(JSON.parse(read.stdout)).toMatchObject({ generation_tier: 'rules', output: '# App\n' });
    });

    test('errors of a plugin are of the class that the app imports', async () => {
      const { stdout, stderr } = await runCommand(app, process.execPath, 'script.js');
      expect({ stdout, stderr }).toEqual({ stdout: 'TOOL_NOT_FOUND true\n', stderr: '' });
    });

    test(`the layout is that of ${name}`, () => {
      const isStrict = existsSync(path.join(app, 'node_modules/.pnpm'));
      expect(isStrict).toBe(name.startsWith('pnpm'));
      // The default set belongs to the core: with pnpm the app itself cannot see it.
      expect(existsSync(path.join(app, 'node_modules/lackpy-plugin-language-python'))).toBe(!isStrict);
    });
  },
);
