import { execFileSync } from 'node:child_process';
import type { Executor, ToolFunction } from 'lackpy';
import { bundleEngine } from '../../../test/support/engine.js';
import { profilesHere } from '../../../test/support/profiles.js';
import { run, sandboxWith, type RunSetup } from './python.js';
import { childrenLeft } from './children.js';

const PROFILES = await profilesHere();

let told = 0;
const never: ToolFunction = (_args, { signal }) => {
  signal.addEventListener('abort', () => told++);
  return new Promise(() => undefined);
};
const fetch: ToolFunction = ({ value }) => value ?? null;
const stored: unknown[] = [];
const store: ToolFunction = ({ value }) => void stored.push(value);

let sandbox: Executor;
beforeAll(async () => (sandbox = await sandboxWith(bundleEngine('test/engines/rogue.ts'), { processes: 1 })));
afterAll(async () => {
  await sandbox.close?.();
  expect(childrenLeft()).toEqual([]);
});

async function suffer(
  how: string,
  setup: RunSetup = {},
): Promise<{ code: string | null; message: string; tools: unknown[] }> {
  told = 0;
  const tools = how.includes('what others notice') ? { store } : { fetch, never };
  const grade = how.includes('what others notice') ? 3 : 1;
  const { error, success, trace, output } = await run(sandbox, 'how', {
    ...{ tools, grade, params: { how } },
    limits: { timeoutMs: 700, memoryBytes: 32 * 1024 * 1024, toolCalls: 50, ...setup.limits },
    ...setup,
  });
  expect(success).toBe(false);
  expect(output).toBeNull();
  return {
    code: error?.code ?? null,
    message: error?.message ?? '',
    tools: trace.entries.map((entry) => [entry.tool, entry.success]),
  };
}

/** How each child ends, and what the trace holds of it. */
const FAULTS: readonly (readonly [how: string, code: string, message: RegExp])[] = [
  ['ends before any call', 'SANDBOX_CRASHED', /code 3/],
  ['aborts before any call', 'SANDBOX_CRASHED', /SIGABRT|code 134/],
  ['ends during a call', 'SANDBOX_CRASHED', /code 0/],
  ['ends between two calls', 'SANDBOX_CRASHED', /code 0/],
  ['hangs', 'LIMIT_TIME', /longer than 700 ms/],
  ['hangs during a call', 'LIMIT_TIME', /longer than 700 ms/],
  ['says nothing more', 'LIMIT_TIME', /longer than 700 ms/],
  ['floods with calls', 'SANDBOX_PROTOCOL', /too many calls in flight/],
  ['floods with early calls', 'SANDBOX_PROTOCOL', /too many calls in flight/],
  ['floods with quick calls', 'SANDBOX_PROTOCOL', /too many tools/],
  ['floods with one endless message', 'SANDBOX_PROTOCOL', /4294967295 bytes is too long/],
  ['floods with empty messages', 'SANDBOX_PROTOCOL', /a message is none/],
  ['floods its error output', 'SANDBOX_PROTOCOL', /floods its error output/],
  ['takes all memory', 'LIMIT_MEMORY', /more than 32 MB/],
  ['takes all memory outside of the heap', 'LIMIT_MEMORY', /more than 32 MB/],
  ['says what is no JSON', 'SANDBOX_PROTOCOL', /no JSON/],
  ['says what is no message', 'SANDBOX_PROTOCOL', /a message is none/],
  ['says more than a message holds', 'SANDBOX_PROTOCOL', /a message is none/],
  ['calls a tool that is not in the kit', 'SANDBOX_PROTOCOL', /'write_file', which is not in the kit/],
  ['calls with arguments that the tool does not take', 'SANDBOX_PROTOCOL', /not those it takes/],
  ['calls without an argument that the tool needs', 'SANDBOX_PROTOCOL', /not those it takes/],
  ['calls with arguments that are no data', 'SANDBOX_PROTOCOL', /no form/],
  ['calls under the number of another call', 'SANDBOX_PROTOCOL', /number that is not its own/],
  ['calls ahead of its turn what others notice', 'SANDBOX_PROTOCOL', /not in the kit|ahead of its turn/],
  ['ends a call that was never made', 'SANDBOX_PROTOCOL', /never made/],
  ['cancels a call that was never made', 'SANDBOX_PROTOCOL', /never made/],
  ['has the turn of a call that was never made', 'SANDBOX_PROTOCOL', /never made/],
  ['says that a call went well which works still', 'SANDBOX_PROTOCOL', /never answered/],
  ['has the turn of a call that was not early', 'SANDBOX_PROTOCOL', /not its turn/],
  ['is ready twice', 'SANDBOX_PROTOCOL', /ready twice/],
  ['gives an output that is no data', 'SANDBOX_PROTOCOL', /no form/],
  ['gives an output that nests without end', 'SANDBOX_PROTOCOL', /nests too deeply/],
  ['gives variables that are none', 'SANDBOX_PROTOCOL', /variables are none/],
  ['ends with a code that is not its own', 'SANDBOX_PROTOCOL', /a message is none/],
];

/** Nothing but the kernel bounds memory outside of the heap. */
function faultsOf(profile: string): typeof FAULTS {
  return profile === 'node' ? FAULTS.filter(([how]) => !how.includes('outside of the heap')) : FAULTS;
}

describe.each(PROFILES)('a child of profile %s that', (profile) => {
  test.each(faultsOf(profile))('%s gives %s', async (how, code, message) => {
    const outcome = await suffer(how, { profile });
    expect(outcome).toMatchObject({ code, message: expect.stringMatching(message) });
    expect(stored).toEqual([]);
  });

  test('ends during a call tells the tool, and the trace has the call as failed', async () => {
    const { tools } = await suffer('ends during a call', { profile });
    expect(tools).toEqual([['never', false]]);
    expect(told).toBe(1);
  });

  test('ends between two calls leaves the calls that were made in the trace', async () => {
    expect((await suffer('ends between two calls', { profile })).tools).toEqual([['fetch', true]]);
  });

  test('hangs is ended when the caller aborts', async () => {
    const signal = AbortSignal.timeout(50);
    const started = performance.now();
    const { code } = await suffer('hangs', { profile, signal, limits: { timeoutMs: 60_000 } });
    expect(code).toBe('ABORTED');
    expect(performance.now() - started).toBeLessThan(5000);
  });

  test('speaks after its result has no second run', async () => {
    for (let time = 0; time < 2; time++) {
      const { output } = await run(sandbox, 'how', {
        ...{ profile, tools: { fetch }, params: { how: 'speaks after its result' } },
      });
      expect(output).toBe('done');
    }
  });
});

test('a child that is killed from outside ends its run', async () => {
  const pending = suffer('says nothing more', { limits: { timeoutMs: 20_000 } });
  await new Promise((resolve) => setTimeout(resolve, 400));
  for (const pid of childrenLeft()) execFileSync('kill', ['-9', String(pid)]);
  expect(await pending).toMatchObject({ code: 'SANDBOX_CRASHED' });
});
