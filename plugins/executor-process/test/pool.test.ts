import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { RunTrace, isLackpyError, type Executor, type PlainObject } from 'lackpy';
import { bundleEngine } from '../../../test/support/engine.js';
import { profilesHere } from '../../../test/support/profiles.js';
import { childrenLeft } from './children.js';
import { run, sandboxWith } from './python.js';

const engine = bundleEngine();
const open: Executor[] = [];

async function sandbox(options: PlainObject = {}, file = engine): Promise<Executor> {
  const made = await sandboxWith(file, options);
  open.push(made);
  return made;
}

afterEach(async () => {
  for (const one of open.splice(0)) await one.close?.();
  expect(childrenLeft()).toEqual([]);
});

/** Waits until that many processes are there, or fails. */
async function waitForChildren(count: number): Promise<number[]> {
  const ends = Date.now() + 20_000;
  while (childrenLeft().length !== count && Date.now() < ends) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  expect(childrenLeft()).toHaveLength(count);
  return childrenLeft();
}

async function codeOf(promise: Promise<unknown>): Promise<{ code: string; hint: string }> {
  const error: unknown = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  return isLackpyError(error)
    ? { code: error.code, hint: error.hint ?? '' }
    : { code: String(error), hint: '' };
}

test('no process is started before the first run', async () => {
  await sandbox({ processes: 3 });
  expect(childrenLeft()).toEqual([]);
});

test('each process runs one program, and is replaced', async () => {
  const one = await sandbox({ processes: 2 });
  await run(one, '1');
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const waiting = await waitForChildren(2);
  await run(one, '2');
  const ends = Date.now() + 20_000;
  const next = (): number[] => childrenLeft().filter((pid) => !waiting.includes(pid));
  while ((next().length !== 1 || childrenLeft().length !== 2) && Date.now() < ends) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  expect(next()).toHaveLength(1);
  await waitForChildren(2);
});

test('a process serves as often as it may, and is replaced then', async () => {
  const one = await sandbox({ processes: 1, runsPerProcess: 3 });
  await run(one, '1');
  const [first] = await waitForChildren(1);
  await run(one, '2');
  expect(await waitForChildren(1)).toEqual([first]);
  await run(one, '3');
  await new Promise((resolve) => setTimeout(resolve, 100));
  const [second] = await waitForChildren(1);
  expect(second).not.toBe(first);
});

test('nothing is started beside a run whose process serves again', async () => {
  const one = await sandbox({ processes: 1, runsPerProcess: 3 });
  await run(one, '1');
  const [first] = await waitForChildren(1);
  const slow = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 600));
  const seen = new Set<number>();
  const watch = setInterval(() => childrenLeft().forEach((pid) => seen.add(pid)), 20);
  await run(one, 'slow(1)', { tools: { slow } });
  clearInterval(watch);
  expect([...seen]).toEqual([first]);
});

test('a process is replaced during a long run, so that another run need not wait', async () => {
  const one = await sandbox({ processes: 1 });
  await run(one, '1');
  const [first] = await waitForChildren(1);
  const slow = async (): Promise<void> => void (await waitForChildren(2));
  expect((await run(one, 'slow(1)', { tools: { slow } })).success).toBe(true);
  expect(await waitForChildren(1)).not.toEqual([first]);
});

test('a process that serves again knows nothing of the run before', async () => {
  const one = await sandbox({ processes: 1, runsPerProcess: 10 });
  expect((await run(one, 'x = 1\nx')).output).toBe(1);
  expect((await run(one, 'x')).error?.type).toBe('NameError');
});

test('without a pool nothing waits', async () => {
  const one = await sandbox({ processes: 0 });
  expect((await run(one, '1 + 1')).output).toBe(2);
  await waitForChildren(0);
});

test('more runs at once than processes wait each get one', async () => {
  const one = await sandbox({ processes: 1 });
  const results = await Promise.all([1, 2, 3, 4].map((number) => run(one, `${String(number)} * 2`)));
  expect(results.map(({ output }) => output)).toEqual([2, 4, 6, 8]);
  await waitForChildren(1);
});

test('pools of other limits do not pile up', async () => {
  const one = await sandbox({ processes: 1 });
  for (let count = 1; count <= 5; count++) {
    await run(one, '1', { limits: { memoryBytes: count * 32 * 1024 * 1024 } });
  }
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(childrenLeft().length).toBeLessThanOrEqual(3);
});

test('close ends a run that goes on, with an error', async () => {
  const one = await sandbox();
  let called: () => void = () => undefined;
  const isCalled = new Promise<void>((resolve) => (called = resolve));
  const never = (): Promise<never> => (called(), new Promise(() => undefined));
  const pending = run(one, 'never(1)', { tools: { never } });
  await isCalled;
  await one.close?.();
  expect((await pending).error?.code).toBe('SANDBOX_CRASHED');
});

test('close while the first process starts ends the run with an error', async () => {
  const one = await sandbox();
  const outcome = codeOf(run(one, '1'));
  await new Promise((resolve) => setTimeout(resolve, 10));
  await one.close?.();
  expect((await outcome).code).toBe('SERVICE_CLOSED');
});

test('a process of the host that forgets to close ends all the same, and leaves nothing', () => {
  const script = path.join(import.meta.dirname, 'forgetful.mjs');
  const output = execFileSync(process.execPath, [script], { encoding: 'utf8', timeout: 20_000 });
  expect(output.trim()).toBe('2');
});

test.each([
  ['a profile that there is none of', { profile: 'bubblewrp' }, /bubblewrap, nsjail/],
  ['a profile that the machine cannot give', { profile: 'nsjail' }, /github\.com\/google\/nsjail/],
])('%s is an error', async (_what, setup, hint) => {
  const { PATH } = process.env;
  process.env['PATH'] = '';
  const { code, hint: said } = await codeOf(run(await sandbox(), '1', setup));
  process.env['PATH'] = PATH;
  expect(code).toBe('SANDBOX_UNAVAILABLE');
  expect(said).toMatch(hint);
});

test('an engine that is not there is an error that says what is tried', async () => {
  const { code } = await codeOf(run(await sandbox({}, '/nowhere/engine.mjs'), '1'));
  expect(code).toBe('SANDBOX_UNAVAILABLE');
});

test('a trace has the calls in the order of the program, side by side or not', async () => {
  const one = await sandbox();
  const trace = new RunTrace();
  const slow = async ({ value }: PlainObject): Promise<number> => {
    await new Promise((resolve) => setTimeout(resolve, 20 - Number(value)));
    return Number(value);
  };
  const result = await run(one, '[slow(n) for n in range(8)]', { tools: { slow }, trace });
  expect(result.output).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  expect(trace.snapshot().entries.map(({ args }) => args['value'])).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
});

test('every profile is tried, and one is what runs get that name none', async () => {
  const reports = (await (await sandbox()).profiles?.()) ?? [];
  expect(reports.map(({ name }) => name)).toEqual(['bubblewrap', 'nsjail', 'node']);
  expect(reports.filter(({ isDefault }) => isDefault)).toHaveLength(1);
  expect(reports.find(({ isDefault }) => isDefault)?.name).toBe((await profilesHere())[0]);
});
