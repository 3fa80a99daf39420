import { TestServer } from './http-server.js';
import { call, cleanUp, makeRig, until, type Rig } from './rig.js';

cleanUp();

const cancelled: string[] = [];
const never = (): Promise<never> => new Promise(() => undefined);
const TOOLS = {
  echo: ({ text }: Record<string, unknown>) => text,
  huge: () => 'x'.repeat(3_000_000),
  hang: (_args: unknown, signal: AbortSignal) => {
    signal.addEventListener('abort', () => cancelled.push('hang'));
    return never();
  },
};

describe.each([
  ['event streams', false],
  ['plain JSON', true],
])('over %s', (_name, json) => {
  let server: TestServer;
  let rig: Rig;

  beforeEach(async () => {
    server = new TestServer(TOOLS, json);
    await server.start();
    process.env['LACKPY_TEST_TOKEN'] = 'Bearer s3same-open';
    const headers = { authorization: 'env:LACKPY_TEST_TOKEN' };
    const options = { url: server.url, headers, timeoutSeconds: 2 };
    rig = await makeRig({ servers: { web: options }, maxResultBytes: 2_000_000, cache: false });
  });

  afterEach(() => server.stop());

  test('tools are listed and called, with the headers', async () => {
    const tools = (await rig.provider.tools?.()) ?? [];
    expect(tools.map(({ name }) => name)).toEqual(['web_echo', 'web_huge', 'web_hang']);
    expect(await call(rig, 'web', 'echo', { text: 'hi' })).toBe('hi');
    expect(server.received.every(({ headers }) => headers.authorization === 'Bearer s3same-open')).toBe(true);
  });

  test('a result that is too large is refused, and the next call works', async () => {
    await expect(call(rig, 'web', 'huge')).rejects.toThrow(/result larger than 2000000 bytes/);
    expect(await call(rig, 'web', 'echo', { text: 'hi' })).toBe('hi');
  });

  test('a session that the server forgot is made anew', async () => {
    expect(await call(rig, 'web', 'echo', { text: 'one' })).toBe('one');
    server.forget();
    expect(await call(rig, 'web', 'echo', { text: 'two' })).toBe('two');
  });

  test('a server that is gone fails the call, and is found again when it is back', async () => {
    expect(await call(rig, 'web', 'echo', { text: 'one' })).toBe('one');
    await server.stop();
    await expect(call(rig, 'web', 'echo', { text: 'two' })).rejects.toMatchObject({
      code: 'TOOL_UNAVAILABLE',
    });
    await server.start();
    expect(await call(rig, 'web', 'echo', { text: 'three' })).toBe('three');
  });

  test('a server that is lost in mid-call fails the call', async () => {
    const failed = expect(call(rig, 'web', 'hang')).rejects.toMatchObject({ code: 'TOOL_UNAVAILABLE' });
    await until(() => server.received.length > 3);
    await new Promise((resolve) => setTimeout(resolve, 200));
    await server.stop();
    await failed;
  });

  test('an aborted call ends, and the server is told', async () => {
    const controller = new AbortController();
    await call(rig, 'web', 'echo', { text: 'x' });
    const count = server.received.length;
    cancelled.length = 0;
    const failed = expect(call(rig, 'web', 'hang', {}, controller.signal)).rejects.toThrow('enough');
    await until(() => server.received.length > count);
    await new Promise((resolve) => setTimeout(resolve, 200));
    controller.abort(new Error('enough'));
    await failed;
    await until(() => cancelled.length > 0);
  });
});
