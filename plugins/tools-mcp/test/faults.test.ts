import { LackpyError } from 'lackpy';
import { children } from './children.js';
import { call, cleanUp, faulty, logOf, makeRig, makeRoot, specOf, until, type Rig } from './rig.js';

cleanUp();

async function rigOf(
  more: Record<string, unknown> = {},
  options: Record<string, unknown> = {},
  env: Record<string, string> = {},
): Promise<Rig> {
  const root = makeRoot();
  return makeRig({ servers: { bad: faulty(root, more, env) }, ...options }, root);
}

test('a server that dies in mid-call fails that call with its last words, and is started again for the next', async () => {
  const rig = await rigOf({}, {}, { SECRET: 'sesame-42' });
  const fault: unknown = await call(rig, 'bad', 'die').catch((error: unknown) => error);
  expect(fault).toBeInstanceOf(LackpyError);
  expect(fault).toMatchObject({
    code: 'TOOL_UNAVAILABLE',
    message: expect.stringMatching(
      /'bad'.*faulty\.mjs.*exit code 3.*last words were:\nout of cheese, key \*\*\*/s,
    ),
  });
  expect(await call(rig, 'bad', 'echo', { text: 'again' })).toBe('again');
  expect(logOf(rig.root).filter((line) => line === 'started')).toHaveLength(2);
});

test('a tool that never answers is given up after its time, and the server is told', async () => {
  const rig = await rigOf({ timeoutSeconds: 0.5 });
  await expect(call(rig, 'bad', 'hang')).rejects.toThrow(/'hang'.*'bad'.*did not answer within 0\.5 seconds/);
  await until(() => logOf(rig.root).includes('hang cancelled'));
  expect(await call(rig, 'bad', 'echo', { text: 'still there' })).toBe('still there');
});

test('an aborted call ends at once, and the server is told', async () => {
  const rig = await rigOf();
  const controller = new AbortController();
  const ended = expect(call(rig, 'bad', 'hang', {}, controller.signal)).rejects.toThrow('enough');
  await until(() => logOf(rig.root).includes('hang called'));
  controller.abort(new Error('enough'));
  await ended;
  await until(() => logOf(rig.root).includes('hang cancelled'));
});

test('what is no message is passed over', async () => {
  const rig = await rigOf();
  expect(await call(rig, 'bad', 'noise')).toBe('after the noise');
});

test('an answer that is no message counts as none, and is mentioned', async () => {
  const rig = await rigOf({ timeoutSeconds: 0.5 });
  await expect(call(rig, 'bad', 'garbled')).rejects.toThrow(/within 0\.5 seconds; the last thing wrong/);
});

test('a result of 100 MB is refused, and the next call works', async () => {
  const rig = await rigOf();
  const fault = call(rig, 'bad', 'huge', { bytes: 100_000_000 });
  await expect(fault).rejects.toThrow(/result larger than 33554432 bytes \(maxResultBytes\)/);
  expect(await call(rig, 'bad', 'echo', { text: 'x' })).toBe('x');
});

test('a result just below the limit is taken', async () => {
  const rig = await rigOf({}, { maxResultBytes: 4_000_000 });
  expect(String(await call(rig, 'bad', 'huge', { bytes: 3_900_000 }))).toHaveLength(3_900_000);
  await expect(call(rig, 'bad', 'huge', { bytes: 4_200_000 })).rejects.toThrow(/larger than 4000000/);
});

test('a tool that vanishes fails clearly, and the list for the next service is the new one', async () => {
  const rig = await rigOf();
  const names = (await rig.provider.tools?.())?.map(({ name }) => name);
  expect(names).toContain('bad_old');
  expect(await call(rig, 'bad', 'change')).toBe('changed');
  await until(async () => {
    const fault: unknown = await call(rig, 'bad', 'old').catch((error: unknown) => error);
    return fault instanceof LackpyError;
  });
  await expect(call(rig, 'bad', 'old')).rejects.toMatchObject({
    code: 'TOOL_UNAVAILABLE',
    message: expect.stringContaining("'bad' has no tool 'old'"),
  });
  expect((await rig.provider.tools?.())?.map(({ name }) => name)).toEqual(names);
  await until(async () => {
    const again = await makeRig({ servers: { bad: faulty(rig.root) } }, rig.root);
    return ((await again.provider.tools?.()) ?? []).some(({ name }) => name === 'bad_new');
  });
});

test('a child that ignores SIGTERM is killed', async () => {
  const rig = await rigOf({}, {}, { STUBBORN: '1' });
  await call(rig, 'bad', 'echo', { text: 'x' });
  const [pid] = children().slice(-1);
  expect(pid).toBeDefined();
  await rig.provider.close?.();
  await until(async () => !children().includes(pid ?? 0));
});

test('a closed provider starts nothing', async () => {
  const rig = await rigOf();
  const run = await rig.provider.resolve(specOf('bad', 'echo'));
  await rig.provider.close?.();
  await expect(Promise.resolve(run({ text: 'x' }, { signal: new AbortController().signal }))).rejects.toThrow(
    'it was closed',
  );
});

test.each([
  ['a command that is not there', { command: '/no/such/program' }, /ENOENT/],
  [
    'a command that ends',
    { command: process.execPath, args: ['-e', 'console.error("no");process.exit(1)'] },
    /no/,
  ],
  [
    'a command that says nothing',
    { command: process.execPath, args: ['-e', 'setTimeout(()=>0,60000)'], connectSeconds: 0.3 },
    /did not answer within 0\.3 seconds/,
  ],
  [
    'a variable that is not set',
    { command: 'x', env: ['LACKPY_NO_SUCH_NAME'] },
    /LACKPY_NO_SUCH_NAME is not set/,
  ],
  [
    'an address where nobody is',
    { url: 'http://127.0.0.1:1/mcp?key=hidden' },
    /127\.0\.0\.1:1\/mcp\) .*cannot be reached/,
  ],
])('%s fails its own tools only', async (_name, options, message) => {
  const root = makeRoot();
  const rig = await makeRig({ servers: { dead: options, bad: faulty(root) } }, root);
  const tools = (await rig.provider.tools?.()) ?? [];
  expect(tools.every(({ name }) => name.startsWith('bad_'))).toBe(true);
  expect(tools.length).toBeGreaterThan(10);
  expect(rig.warnings).toEqual([expect.stringMatching(message)]);
  expect(rig.warnings[0]).not.toContain('hidden');
  await expect(call(rig, 'dead', 'any')).rejects.toMatchObject({ code: 'TOOL_UNAVAILABLE' });
  expect(await call(rig, 'bad', 'echo', { text: 'x' })).toBe('x');
});

test('a provider can be closed while a server starts', async () => {
  const command = { command: process.execPath, args: ['-e', 'setTimeout(()=>0,60000)'] };
  const rig = await makeRig({ servers: { slow: command } });
  const tools = rig.provider.tools?.();
  await until(() => children().length > 0);
  await rig.provider.close?.();
  expect(await tools).toEqual([]);
  expect(rig.warnings).toHaveLength(1);
});

test('calls at once share one child', async () => {
  const rig = await rigOf();
  const texts = Array.from({ length: 50 }, (_, index) => String(index));
  expect(await Promise.all(texts.map((text) => call(rig, 'bad', 'echo', { text })))).toEqual(texts);
  expect(logOf(rig.root).filter((line) => line === 'started')).toHaveLength(1);
});
