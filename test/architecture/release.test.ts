import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT, pluginFolders } from '../support/source-files.js';
import { tempFolder } from '../support/temp-folder.js';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly repository?: unknown;
}

const FOLDERS = [
  '.',
  ...pluginFolders().map((folder) => path.relative(ROOT, folder)),
  'packages/create-lackpy-plugin',
];

/** A checkout with nothing but what releases look at. */
function checkout(): string {
  const root = tempFolder();
  const copy = (file: string): void => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    copyFileSync(path.join(ROOT, file), path.join(root, file));
  };
  for (const folder of FOLDERS)
    ['package.json', 'README.md'].forEach((name) => copy(path.join(folder, name)));
  copy('CHANGELOG.md');
  return root;
}

function run(root: string, script: string, ...args: string[]): { status: number | null; output: string } {
  const file = path.join(ROOT, 'scripts/release', script);
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

function manifestOf(root: string, folder: string): Manifest {
  return JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8')) as Manifest;
}

/** The faults that a release of this version would be refused for, but for the repository, which is named first. */
function releaseOf(root: string, tag: string): { status: number | null; output: string } {
  expect(run(root, 'set-repository.mjs', 'https://git.example/someone/lackpy').status).toBe(0);
  return run(root, 'check-release.mjs', tag);
}

test('this checkout is in step, and has a word in the changelog', () => {
  const { version } = manifestOf(ROOT, '.');
  expect(releaseOf(checkout(), `v${version}`)).toEqual({
    status: 0,
    output: `lackpy ${version} can be released.\n`,
  });
});

test('a version is set everywhere, with the ranges between packages', () => {
  const root = checkout();
  expect(run(root, 'set-versions.mjs', '0.7.3').status).toBe(0);
  for (const folder of FOLDERS) {
    const { version, dependencies = {}, peerDependencies = {} } = manifestOf(root, folder);
    expect(version).toBe('0.7.3');
    const own = Object.entries(dependencies).filter(([name]) => name.startsWith('lackpy-plugin-'));
    expect(own.filter(([, range]) => range !== '^0.7.3')).toEqual([]);
    if (folder.startsWith('plugins/')) expect(peerDependencies).toEqual({ lackpy: '>=0.7.3 <1' });
  }
  expect(Object.keys(manifestOf(root, '.').dependencies ?? {})).toEqual(
    Object.keys(manifestOf(ROOT, '.').dependencies ?? {}),
  );
  const { status, output } = releaseOf(root, 'v0.7.3');
  expect({ status, output }).toEqual({
    status: 1,
    output: "CHANGELOG.md has no heading '## 0.7.3'\nlackpy 0.7.3 cannot be released.\n",
  });
});

test.each(['', '1', 'v1.2.3', '1.2.3-beta.1', '01.2.3'])("'%s' is no version to set", (version) => {
  const root = checkout();
  const { status, output } = run(root, 'set-versions.mjs', version);
  expect({ status, isSaid: output.includes('is not a version') }).toEqual({ status: 2, isSaid: true });
  expect(manifestOf(root, '.')).toEqual(manifestOf(ROOT, '.'));
});

test('what is out of step is refused by name', () => {
  const root = checkout();
  const change = (folder: string, changes: object): void =>
    writeFileSync(
      path.join(root, folder, 'package.json'),
      JSON.stringify({ ...manifestOf(root, folder), ...changes }),
    );
  const { version } = manifestOf(root, '.');
  change('plugins/tools-files', { version: '0.0.9' });
  change('plugins/tools-mcp', { peerDependencies: { lackpy: '*' } });
  change('plugins/trace-jsonl', { publishConfig: undefined, license: undefined });
  const { status, output } = releaseOf(root, 'v9.9.9');
  expect(status).toBe(1);
  for (const fault of [
    `The tag is 'v9.9.9', the version ${version}`,
    `lackpy-plugin-tools-files has version 0.0.9, the core ${version}`,
    'lackpy-plugin-tools-mcp has lackpy * in peerDependencies',
    "lackpy-plugin-trace-jsonl has no 'license'",
    'lackpy-plugin-trace-jsonl has no publishConfig',
  ]) {
    expect(output).toContain(fault);
  }
});

test('without a repository a release is refused, with what to do', () => {
  const root = checkout();
  for (const folder of FOLDERS) {
    const unnamed = { ...manifestOf(root, folder), repository: undefined };
    writeFileSync(path.join(root, folder, 'package.json'), JSON.stringify(unnamed));
  }
  const { status, output } = run(root, 'check-release.mjs', `v${manifestOf(root, '.').version}`);
  expect(status).toBe(1);
  expect(output).toContain('lackpy-plugin-tools-files names no repository');
  expect(output).toContain('npm run repository -- https://HOST/OWNER/NAME');
  expect(run(root, 'set-repository.mjs', 'not an address').status).toBe(2);
});

test('packages are published after what they depend on', () => {
  const program = `
    const { inPublishOrder, publishedPackages } = await import('./scripts/release/packages.mjs');
    console.log(JSON.stringify(inPublishOrder(publishedPackages('.')).map(({ manifest }) => manifest.name)));
  `;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const order = JSON.parse(stdout) as string[];
  expect([...order].sort()).toEqual(FOLDERS.map((folder) => manifestOf(ROOT, folder).name).sort());
  for (const folder of FOLDERS) {
    const { name, dependencies = {} } = manifestOf(ROOT, folder);
    for (const dependency of Object.keys(dependencies)) {
      expect(order.indexOf(dependency)).toBeLessThan(order.indexOf(name));
    }
  }
});
