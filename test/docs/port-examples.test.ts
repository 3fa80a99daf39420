import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../support/source-files.js';
import { tempFolder } from '../support/temp-folder.js';
import { portPages, type PortPage } from './port-page.js';

const TSC = path.join(ROOT, 'node_modules/typescript/bin/tsc');

/** The options of a reader's project: those of this repository. */
const TSCONFIG = {
  extends: path.join(ROOT, 'tsconfig.json'),
  compilerOptions: {
    rootDir: '.',
    outDir: 'out',
    composite: false,
    declaration: false,
    emitDeclarationOnly: false,
    typeRoots: [path.join(ROOT, 'node_modules/@types')],
  },
  include: ['*/src', '*/test'],
};

/** A project per page in one folder, so that one compiler checks them all. */
function writeProjects(pages: readonly PortPage[]): string {
  const folder = tempFolder({
    'package.json': '{ "type": "module" }',
    'tsconfig.json': JSON.stringify(TSCONFIG),
  });
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
  for (const { name, files } of pages) {
    for (const [file, source] of Object.entries(files)) {
      const target = path.join(folder, name, file);
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, source);
    }
  }
  return folder;
}

const pages = portPages();
const folder = writeProjects(pages);
const compiled = spawnSync(process.execPath, [TSC, '-p', folder], { cwd: folder, encoding: 'utf8' });

test('there is a page for each port, with a plugin and its contract test', () => {
  expect(pages.map(({ name, files }) => [name, Object.keys(files)])).toEqual(
    ['executor', 'inference-provider', 'parser', 'rule', 'tool-provider', 'trace-sink', 'validator'].map(
      (name) => [name, ['src/index.ts', 'test/contract.test.ts']],
    ),
  );
});

test('every example compiles', () => {
  expect(compiled.stdout).toBe('');
  expect(compiled.status).toBe(0);
});

test.each(pages.map(({ name }) => name))('the example of %s keeps the promises of its port', (name) => {
  const file = path.join(folder, 'out', name, 'test/contract.test.js');
  const env = { ...process.env, NODE_OPTIONS: '', NODE_TEST_CONTEXT: undefined };
  const { stdout, status } = spawnSync(process.execPath, ['--test', '--test-reporter=tap', file], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stdout.slice(0, 20_000));
  expect(Number(/^# pass (\d+)$/m.exec(stdout)?.[1])).toBeGreaterThanOrEqual(5);
});
