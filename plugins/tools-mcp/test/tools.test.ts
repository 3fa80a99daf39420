import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ToolRegistration } from 'lackpy';
import { call, cleanUp, faulty, logOf, makeRig, makeRoot, type Rig } from './rig.js';

cleanUp();

async function toolsOf(more: Record<string, unknown> = {}): Promise<readonly ToolRegistration[]> {
  const root = makeRoot();
  const { provider } = await makeRig({ servers: { bad: faulty(root, more) } }, root);
  return (await provider.tools?.()) ?? [];
}

const originals = (tools: readonly ToolRegistration[]): Record<string, unknown> =>
  Object.fromEntries(tools.map(({ name, providerConfig }) => [name, providerConfig?.['tool']]));

describe('names', () => {
  test('are legal and unique, and keep the original', async () => {
    expect(originals(await toolsOf({ prefix: false }))).toMatchObject({
      echo: 'echo',
      read_it: 'read it',
      read_it_2: 'read-it',
      read_it_3: 'read_it',
      tool_9lives: '9lives',
      import_: 'import',
      class__: '__class__',
      tool: 'ü',
    });
  });

  test('start with the server, unless that is not wanted', async () => {
    const tools = await toolsOf({ tools: ['echo', 'read-it', 'absent'] });
    expect(originals(tools)).toEqual({ bad_echo: 'echo', bad_read_it: 'read-it' });
  });

  test('of two servers do not collide', async () => {
    const root = makeRoot();
    const server = faulty(root, { prefix: false, tools: ['echo'] });
    const { provider } = await makeRig({ servers: { one: server, two: server } }, root);
    expect(
      (await provider.tools?.())?.map(({ name, providerConfig }) => [name, providerConfig?.['server']]),
    ).toEqual([
      ['echo', 'one'],
      ['echo_2', 'two'],
    ]);
  });
});

test('descriptions are one line of 1,000 characters at most, without control characters', async () => {
  const [echo] = await toolsOf({ tools: ['echo'] });
  expect(echo?.description).toMatch(/^Says it again x+…$/);
  expect(echo?.description).toHaveLength(1000);
});

test('arguments are typed, required ones first', async () => {
  const [tool] = await toolsOf({ tools: ['arguments'] });
  expect(tool?.args).toEqual([
    { name: 'class_', type: 'str', description: '', required: true },
    { name: 'max_size', type: 'int', description: '', required: false },
    { name: 'null_able', type: 'str | None', description: '', required: false },
  ]);
});

test('grades come from the hints, and from the config before them', async () => {
  const grades = { hang: { w: 0, d: 2 } };
  const tools = await toolsOf({ tools: ['echo', 'hang', 'fail'], grades });
  expect(tools.map(({ name, gradeW, effectsCeiling }) => [name, gradeW, effectsCeiling])).toEqual([
    ['bad_echo', 1, 1],
    ['bad_hang', 0, 2],
    ['bad_fail', 3, 3],
  ]);
});

describe('results', () => {
  let rig: Rig;
  beforeEach(async () => {
    const root = makeRoot();
    rig = await makeRig({ servers: { bad: faulty(root) } }, root);
  });

  test.each<[string, unknown]>([
    ['json_text', '{"a":1}'],
    ['nothing', null],
    ['structured', { a: 1, result: 2 }],
    ['wrapped', [1, 2]],
    ['unwrapped', { result: 1 }],
    ['parsed', { b: 2 }],
    [
      'several',
      [
        'one',
        { type: 'image', mimeType: 'image/png', data: 'AAAA' },
        { type: 'resource', mimeType: 'text/plain', uri: 'a://b', text: 'inside' },
        { type: 'resource_link', mimeType: null, uri: 'a://c' },
      ],
    ],
  ])('%s', async (tool, expected) => {
    expect(await call(rig, 'bad', tool)).toEqual(expected);
  });

  test("an error of the tool is an Error with the tool's words", async () => {
    const fault: unknown = await call(rig, 'bad', 'fail').catch((error: unknown) => error);
    expect(fault).toMatchObject({ name: 'Error', message: 'the cat sat on it' });
  });

  test('numbers that JSON cannot hold are refused', async () => {
    const refused = { code: 'TOOL_ARGUMENT' };
    await expect(call(rig, 'bad', 'echo', { text: 2n ** 70n })).rejects.toMatchObject(refused);
    await expect(call(rig, 'bad', 'echo', { text: [NaN] })).rejects.toMatchObject(refused);
  });
});

test('a child sees only the usual variables and those it is given', async () => {
  process.env['LACKPY_TEST_SECRET'] = 'hidden';
  process.env['LACKPY_TEST_GIVEN'] = 'given';
  const root = makeRoot();
  const servers = {
    named: faulty(root, { env: ['LACKPY_TEST_GIVEN'] }),
    valued: faulty(root, { env: { OTHER: 'env:LACKPY_TEST_GIVEN' } }),
  };
  const rig = await makeRig({ servers }, root);
  const named = JSON.parse(String(await call(rig, 'named', 'environment'))) as Record<string, string>;
  const valued = JSON.parse(String(await call(rig, 'valued', 'environment'))) as Record<string, string>;
  expect(named['LACKPY_TEST_SECRET']).toBeUndefined();
  expect(named['LACKPY_TEST_GIVEN']).toBe('given');
  expect(valued['OTHER']).toBe('given');
});

describe('the cache', () => {
  const starts = (root: string): number => logOf(root).filter((line) => line === 'started').length;
  const list = async (root: string, options: Record<string, unknown> = {}, more = {}): Promise<unknown> => {
    const { provider } = await makeRig({ servers: { bad: faulty(root, more) }, ...options }, root);
    return provider.tools?.();
  };

  test('spares the start of a server until a tool is called', async () => {
    const root = makeRoot();
    const first = await list(root);
    const rig = await makeRig({ servers: { bad: faulty(root) } }, root);
    expect(await rig.provider.tools?.()).toEqual(first);
    expect(starts(root)).toBe(1);
    expect(await call(rig, 'bad', 'echo', { text: 'x' })).toBe('x');
    expect(starts(root)).toBe(2);
    expect(readdirSync(path.join(root, '.lackpy/cache/mcp'))).toEqual(['bad.json']);
  });

  test('is passed over when the config is another, and when it is corrupt', async () => {
    const root = makeRoot();
    const first = await list(root);
    await list(root, {}, { cwd: '..' });
    expect(starts(root)).toBe(2);
    for (const text of [
      '{',
      '{"key":1}',
      readFileSync(path.join(root, '.lackpy/cache/mcp/bad.json'), 'utf8').slice(9),
    ]) {
      writeFileSync(path.join(root, '.lackpy/cache/mcp/bad.json'), text);
      const before = starts(root);
      expect(await list(root)).toEqual(first);
      expect(starts(root)).toBe(before + 1);
    }
  });

  test('can be left out', async () => {
    const root = makeRoot();
    await list(root, { cache: false });
    expect(existsSync(path.join(root, '.lackpy'))).toBe(false);
  });
});
