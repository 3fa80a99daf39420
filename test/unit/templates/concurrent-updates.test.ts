import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, readdirSync, utimesSync } from 'node:fs';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { TemplateStore } from 'lackpy';
import { build } from 'esbuild';
import { ROOT } from '../../support/source-files.js';
import { tempFolder } from '../../support/temp-folder.js';

const PROGRAM = 'x = "success_count: 0"\n---\nx\r\n';
const TEXT = `---\npattern: "x"\nsuccess_count: 0\nfail_count: 0\n---\n${PROGRAM}`;
const PATIENCE_MS = 120_000;

/** Counts `times` outcomes, every fifth a failure, and prints a dot after each. */
const COUNT = `
  import { TemplateStore } from './store.mjs';
  const [folder, times] = process.argv.slice(2);
  const store = new TemplateStore(folder);
  for (let done = 0; done < Number(times); done++) {
    await store.recordOutcome('a', { success: done % 5 !== 0 });
    process.stdout.write('.');
  }`;

/** Is killed at the moment it has written the new content, before it can commit. */
const DIE = `
  import { open } from 'node:fs/promises';
  import { TemplateStore } from './store.mjs';
  const handle = await open(process.argv[1]);
  Object.getPrototypeOf(handle).sync = () => process.kill(process.pid, 'SIGKILL');
  await new TemplateStore(process.argv[2]).recordOutcome('a', { success: true });`;

const scripts = tempFolder({ 'count.mjs': COUNT, 'die.mjs': DIE });

beforeAll(async () => {
  await build({
    entryPoints: [path.join(ROOT, 'src/templates/template-store.ts')],
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile: path.join(scripts, 'store.mjs'),
    logLevel: 'error',
  });
});

interface Child {
  readonly process: ChildProcessByStdio<null, Readable, Readable>;
  /** Resolves to what it printed. */
  readonly ended: Promise<string>;
}

function start(script: string, ...args: string[]): Child {
  const child = spawn(process.execPath, [path.join(scripts, script), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => (output += data.toString()));
  return { process: child, ended: once(child, 'close').then(() => output) };
}

function templates(): { store: TemplateStore; folder: string; text: () => string } {
  const folder = tempFolder({ 'a.tmpl': TEXT });
  return {
    store: new TemplateStore(folder),
    folder,
    text: () => readFileSync(path.join(folder, 'a.tmpl'), 'utf8'),
  };
}

/** A folder in which a process was killed while it had the right to write. */
async function withDeadWriter(): Promise<ReturnType<typeof templates> & { claim: string }> {
  const made = templates();
  const dead = start('die.mjs', made.folder);
  await dead.ended;
  expect(dead.process.signalCode).toBe('SIGKILL');
  const [claim = ''] = readdirSync(made.folder);
  expect(claim).toMatch(/^\.a\.tmpl\.[0-9a-f]{16}\.0$/);
  expect(made.text()).toBe(TEXT);
  return { ...made, claim: path.join(made.folder, claim) };
}

test(
  'twenty processes lose no count',
  async () => {
    const { store, folder, text } = templates();
    const children = Array.from({ length: 20 }, () => start('count.mjs', folder, '25'));
    for (const { ended } of children) expect(await ended).toBe('.'.repeat(25));
    expect(await store.get('a')).toMatchObject({ successCount: 400, failCount: 100, program: PROGRAM });
    expect(text()).toBe(
      TEXT.replace('success_count: 0', 'success_count: 400').replace('fail_count: 0', 'fail_count: 100'),
    );
    expect(readdirSync(folder)).toEqual(['a.tmpl']);
  },
  PATIENCE_MS,
);

test(
  'a killed writer holds others up for seconds only',
  async () => {
    const { store, folder } = await withDeadWriter();
    const started = performance.now();
    await store.recordOutcome('a', { success: true });
    expect(performance.now() - started).toBeLessThan(15_000);
    expect(await store.get('a')).toMatchObject({ successCount: 1, program: PROGRAM });
    expect(readdirSync(folder)).toEqual(['a.tmpl']);
  },
  PATIENCE_MS,
);

test(
  'many waiters take over from a dead writer one by one',
  async () => {
    const { store, folder, claim } = await withDeadWriter();
    const children = Array.from({ length: 10 }, () => start('count.mjs', folder, '5'));
    utimesSync(claim, 0, 0);
    for (const { ended } of children) expect(await ended).toBe('.....');
    expect(await store.get('a')).toMatchObject({ successCount: 40, failCount: 10, program: PROGRAM });
    expect(readdirSync(folder)).toEqual(['a.tmpl']);
  },
  PATIENCE_MS,
);

test(
  'processes killed at any moment lose at most the count they were at',
  async () => {
    const { store, folder } = templates();
    const children = Array.from({ length: 6 }, () => start('count.mjs', folder, '100000'));
    for (const { process: child } of children) {
      await once(child.stdout, 'data');
      child.kill('SIGKILL');
    }
    const counted = (await Promise.all(children.map(({ ended }) => ended))).join('');
    expect(counted).toMatch(/^\.+$/);
    await store.recordOutcome('a', { success: true });
    const { successCount, failCount, program } = await store.get('a');
    expect(program).toBe(PROGRAM);
    const beyond = successCount + failCount - counted.length - 1;
    expect(beyond).toBeGreaterThanOrEqual(0);
    expect(beyond).toBeLessThanOrEqual(children.length);
  },
  PATIENCE_MS,
);

test('replacing and counting go together', async () => {
  const { store, text } = templates();
  const counting = Promise.all(Array.from({ length: 10 }, () => store.recordOutcome('a', { success: true })));
  await counting;
  await store.replace({ name: 'a', pattern: 'y', program: 'z' });
  await Promise.all(Array.from({ length: 5 }, () => store.recordOutcome('a', { success: true })));
  expect(text()).toBe('---\nname: a\npattern: "y"\nsuccess_count: 5\nfail_count: 0\n---\nz\n');
});
