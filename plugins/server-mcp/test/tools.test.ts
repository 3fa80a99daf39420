import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { Client, InMemoryTransport } from '@modelcontextprotocol/client';
import {
  PLUGIN_API_VERSION,
  contribution,
  createLackpy,
  definePlugin,
  type InferenceProvider,
  type LackpyService,
} from 'lackpy';
import { DEFAULT_PLUGINS } from '../../../test/support/default-plugins.js';
import { tempFolder } from '../../../test/support/temp-folder.js';
import { testTools } from '../../../test/support/test-tools.js';
import { createMcpServer } from '../src/index.js';
import { ERAS, call, closeLater, httpClient, httpServer, serviceWith, waitingTool } from './support.js';

async function clientOf(service: LackpyService, era: (typeof ERAS)[number] = 'legacy'): Promise<Client> {
  return await httpClient((await httpServer(service)).url, era);
}

describe('the list of tools', () => {
  test('names nine, with schemas and annotations', async () => {
    const { tools } = await (await clientOf(await serviceWith())).listTools();
    const hints = tools.map(({ name, annotations = {}, inputSchema, outputSchema }) => {
      expect(inputSchema).toMatchObject({ type: 'object', additionalProperties: false });
      expect(outputSchema).toMatchObject({ type: 'object' });
      return [name, annotations.readOnlyHint, annotations.destructiveHint];
    });
    expect(hints).toEqual([
      ['delegate', false, true],
      ['generate', true, undefined],
      ['run_program', false, true],
      ['create', false, false],
      ['validate', true, undefined],
      ['kit_info', true, undefined],
      ['kit_list', true, undefined],
      ['kit_create', false, false],
      ['toolbox_list', true, undefined],
    ]);
  });

  test('calls running a program harmless where no tool writes', async () => {
    const reads = testTools({ look: { call: () => 1 } });
    const language = DEFAULT_PLUGINS.filter(({ name }) => !name.includes('tools-'));
    const service = closeLater(
      await createLackpy({
        workspace: tempFolder(),
        config: { toolProviders: { files: false } },
        plugins: [...language, reads],
        onWarning: () => undefined,
      }),
    );
    for (const tool of service.toolbox.list()) expect(tool.gradeW).toBeLessThanOrEqual(1);
    const { tools } = await (await clientOf(service)).listTools();
    expect(tools[0]).toMatchObject({ annotations: { readOnlyHint: true, destructiveHint: false } });
  });
});

describe('faults', () => {
  test('of a program come with their places', async () => {
    const client = await clientOf(await serviceWith());
    const { json, isError } = await call(client, 'run_program', { program: 'x = 1\nimport os', kit: [] });
    expect(isError).toBe(true);
    expect(json['diagnostics']).toEqual([
      {
        code: expect.any(String),
        message: expect.stringContaining('Import'),
        line: 2,
        column: 1,
        hint: expect.any(String),
      },
    ]);
  });

  test('of a run come with theirs', async () => {
    const client = await clientOf(await serviceWith());
    const { json, isError } = await call(client, 'run_program', { program: 'x = 1\nx / 0', kit: [] });
    expect(isError).toBe(true);
    expect(json).toMatchObject({
      success: false,
      diagnostics: [{ code: 'ZeroDivisionError', message: 'division by zero', line: 2 }],
    });
  });

  test.each([
    ['an unknown key', { program: '1', kits: 'a' }],
    ['a kit that is a number', { program: '1', kit: 3 }],
    ['a limit of zero', { program: '1', limits: { steps: 0 } }],
    ['an unknown limit', { program: '1', limits: { stepz: 1 } }],
    ['a grade of 4', { program: '1', max_grade: 4 }],
    ['no program', {}],
  ])('of arguments are told: %s', async (_name, args) => {
    const client = await clientOf(await serviceWith());
    const result = await client.callTool({ name: 'run_program', arguments: args });
    expect(result).toMatchObject({
      isError: true,
      content: [{ type: 'text', text: expect.stringContaining('Invalid arguments') }],
    });
  });
});

describe('what a program printed and made', () => {
  test('is told, big integers digit by digit in the text', async () => {
    const client = await clientOf(await serviceWith());
    const result = await client.callTool({
      name: 'run_program',
      arguments: { program: 'print("seen")\n1099511627776 * 1099511627776', kit: [] },
    });
    const [content] = result.content;
    expect(content).toMatchObject({ text: expect.stringContaining('1208925819614629174706176') });
    expect(result.structuredContent).toMatchObject({ stdout: 'seen\n', output: 2 ** 80 });
  });

  test.each([
    ['a list', ['read_file']],
    ['a mapping', { read_file: 'read_file' }],
    ['a mapping of objects', { read_file: { tool: 'read_file' } }],
  ])('comes from a kit that is %s', async (_name, kit) => {
    const client = await clientOf(await serviceWith({}, { 'a.md': 'hello' }));
    const { json } = await call(client, 'run_program', { program: 'read_file("a.md")', kit });
    expect(json).toMatchObject({ success: true, output: 'hello' });
  });
});

describe('kit files', () => {
  const outside = tempFolder({ 'secret.kit': 'topsecret\n' });

  test.each([
    ['a path above', (): string => `@../${path.basename(outside)}/secret.kit`],
    ['an absolute path', (): string => `@${outside}/secret.kit`],
    ['a link', (): string => '@link.kit'],
    ['a linked folder', (): string => '@dir/secret.kit'],
    ['a file that is not there', (): string => '@absent.kit'],
    ['the workspace itself', (): string => '@.'],
  ])('outside are refused: %s', async (_name, kit) => {
    const service = await serviceWith({}, { 'a.md': '' });
    const { workspace } = await service.status();
    symlinkSync(path.join(outside, 'secret.kit'), path.join(workspace, 'link.kit'));
    symlinkSync(outside, path.join(workspace, 'dir'));
    const client = await clientOf(service);
    const calls: [string, object][] = [
      ['kit_info', {}],
      ['run_program', { program: '1' }],
      ['validate', { program: '1' }],
      ['delegate', { intent: 'read the file a.md' }],
      ['generate', { intent: 'read the file a.md' }],
      ['create', { program: '1', name: 'x' }],
    ];
    for (const [tool, args] of calls) {
      const { json, isError } = await call(client, tool, { ...args, kit: kit() });
      expect({ tool, isError, json }).toMatchObject({
        isError: true,
        json: { error: { code: 'KIT_NOT_FOUND' } },
      });
      expect(JSON.stringify(json)).not.toContain('topsecret');
    }
  });

  test('inside may be named', async () => {
    const client = await clientOf(await serviceWith({}, { 'my.kit': 'read_file\n' }));
    const { json } = await call(client, 'kit_info', { kit: '@my.kit' });
    expect(json).toMatchObject({ tools: { read_file: { grade_w: 1 } } });
  });
});

describe('resources', () => {
  const files = {
    '.lackpy/kits/reading.kit': 'read_file\n',
    '.lackpy/templates/show.tmpl': '---\nname: show\npattern: "show {path}"\n---\nread_file(path)\n',
  };

  test.each(ERAS)('are listed and read by a client that speaks %s', async (era) => {
    const client = await clientOf(await serviceWith({}, files), era);
    const { resources } = await client.listResources();
    expect(resources.map(({ uri }) => uri)).toEqual([
      'lackpy://spec/python',
      'lackpy://kits/reading',
      'lackpy://templates/show',
    ]);
    const texts = [];
    for (const { uri } of resources) {
      const { contents } = await client.readResource({ uri });
      const [first] = contents;
      texts.push(JSON.parse(first !== undefined && 'text' in first ? first.text : ''));
    }
    expect(texts).toMatchObject([
      { allowed_nodes: expect.arrayContaining(['Call']) },
      { tools: { read_file: { grade_w: 1 } } },
      { name: 'show', pattern: 'show {path}', program: expect.stringContaining('read_file(path)') },
    ]);
  });

  test.each([
    'lackpy://spec/cobol',
    'lackpy://kits/read_file',
    'lackpy://kits/%40..%2Fx',
    'lackpy://kits/%',
    'lackpy://templates/none',
    'lackpy://other/x',
    'file:///etc/passwd',
    'nonsense',
  ])('that are not there are an error: %s', async (uri) => {
    const client = await clientOf(await serviceWith({}, files));
    await expect(client.readResource({ uri })).rejects.toThrow(/not found|invalid/i);
  });
});

/** A service whose only tier writes its program piece by piece. */
async function writingService(pieces: number, pauseMs: number): Promise<LackpyService> {
  const tier: InferenceProvider = {
    available: () => true,
    generate: async ({ onText }) => {
      for (let piece = 0; piece < pieces; piece++) {
        onText?.('12345');
        await new Promise((resolve) => setTimeout(resolve, pauseMs));
      }
      return { program: '1' };
    },
  };
  const plugin = definePlugin({
    name: 'lackpy-plugin-infer-writing',
    apiVersion: PLUGIN_API_VERSION,
    description: 'Writes slowly.',
    provides: {
      inferenceProvider: [contribution({ name: 'writing', description: 'Writes.', create: () => tier })],
    },
  });
  return closeLater(
    await createLackpy({
      workspace: tempFolder(),
      config: { inference: { order: ['writing'], providers: { writing: { plugin: 'writing' } } } },
      plugins: [...DEFAULT_PLUGINS, plugin],
      onWarning: () => undefined,
    }),
  );
}

describe('progress', () => {
  test.each(ERAS)('of a model is told at a measured pace to a client that speaks %s', async (era) => {
    const client = await clientOf(await writingService(40, 25), era);
    const told: { readonly progress: number; readonly message?: string | undefined }[] = [];
    const { json } = await call(
      client,
      'delegate',
      { intent: 'anything', kit: ['read_file'] },
      { onprogress: (progress) => told.push(progress) },
    );
    expect(json).toMatchObject({ success: true });
    expect(told.length).toBeGreaterThanOrEqual(2);
    expect(told.length).toBeLessThanOrEqual(20);
    expect(told[0]?.message).toBe('the model has written 5 characters');
    const values = told.map(({ progress }) => progress);
    expect(values).toEqual([...new Set(values)].sort((a, b) => a - b));
  });

  test('of a long run is told every two seconds', async () => {
    const slow = { call: () => new Promise((resolve) => setTimeout(resolve, 2_500, null)) };
    const client = await clientOf(await serviceWith({ slow }));
    const told: (string | undefined)[] = [];
    const { json } = await call(
      client,
      'run_program',
      { program: 'slow()', kit: 'slow' },
      { onprogress: ({ message }) => told.push(message) },
    );
    expect(json).toMatchObject({ success: true });
    expect(told).toEqual(['working for 2 s']);
  });
});

describe('a call that is given up', () => {
  test.each(ERAS)('by a client that speaks %s ends its tool', async (era) => {
    const { tool, started, aborted } = waitingTool();
    const client = await clientOf(await serviceWith({ wait: tool }), era);
    const controller = new AbortController();
    const args = { program: 'wait()', kit: 'wait' };
    const pending = client.callTool({ name: 'run_program', arguments: args }, { signal: controller.signal });
    await started;
    controller.abort();
    await expect(pending).rejects.toThrow();
    await aborted;
  });

  test('by the server, which closes, ends its tool', async () => {
    const { tool, started, aborted } = waitingTool();
    const server = await httpServer(await serviceWith({ wait: tool }));
    const client = await httpClient(server.url);
    const pending = client.callTool({
      name: 'run_program',
      arguments: { program: 'wait()', kit: 'wait' },
    });
    const outcome = pending.then(
      (result) => result.isError,
      () => 'closed',
    );
    await started;
    await server.close();
    await aborted;
    // The answer may still reach the client, or not.
    const ended = await Promise.race([
      outcome,
      new Promise((resolve) => setTimeout(resolve, 2_000, 'closed')),
    ]);
    expect([true, 'closed']).toContain(ended);
  });
});

test('one call more than may wait is told that the server is busy', async () => {
  const { tool, started } = waitingTool();
  const service = await serviceWith({ wait: tool });
  const server = await httpServer(service, { maxCalls: 1, maxWaiting: 0 });
  const client = await httpClient(server.url);
  const controller = new AbortController();
  const held = client.callTool(
    { name: 'run_program', arguments: { program: 'wait()', kit: 'wait' } },
    { signal: controller.signal },
  );
  await started;
  const { json, isError } = await call(await httpClient(server.url), 'kit_list', {});
  expect({ json, isError }).toMatchObject({ isError: true, json: { error: { code: 'SERVER_BUSY' } } });
  controller.abort();
  await expect(held).rejects.toThrow();
});

test("a server of one's own transport serves, and closing it aborts its calls", async () => {
  const { tool, started, aborted } = waitingTool();
  const service = await serviceWith({ wait: tool });
  const server = createMcpServer(service);
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  await server.connect(ours);
  const client = closeLater(new Client({ name: 'test', version: '1.0.0' }));
  await client.connect(theirs);
  const lost = client.callTool({
    name: 'run_program',
    arguments: { program: 'wait()', kit: 'wait' },
  });
  const outcome = expect(lost).rejects.toThrow('Connection closed');
  await started;
  await server.close();
  await outcome;
  await aborted;
  expect((await service.status()).tools).toBeGreaterThan(0);
});
