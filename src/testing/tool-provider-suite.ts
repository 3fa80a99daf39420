import assert from 'node:assert/strict';
import { toolSpec } from '../kit/tool-spec.js';
import type { PlainData, PlainObject } from '../ports/plain-data.js';
import type { ToolFunction, ToolProvider, ToolRegistration, ToolSpec } from '../ports/tool-provider.js';
import { isError, type It } from './suite.js';

/** A call of one of the provider's tools. */
export interface ToolCall {
  readonly tool: string;
  readonly args: PlainObject;
}

/** What `testToolProvider` needs to know. */
export interface ToolProviderTest {
  readonly it: It;
  /** A fresh provider in a place where its tools may do harm, such as a temporary workspace. */
  readonly create: () => ToolProvider | Promise<ToolProvider>;
  /** Tools that a config would register for it, beside those it brings itself. */
  readonly registrations?: readonly ToolRegistration[];
  /** Calls that succeed on a fresh provider, one at least. */
  readonly calls: readonly (ToolCall & { readonly returns: unknown })[];
  /** Tools it has to refuse, one at least. */
  readonly refuses: readonly ToolRegistration[];
  /** A call that ends when its signal is aborted, or why no tool of this provider can do so. */
  readonly abort: ToolCall | { readonly unsupported: string };
}

const TEST_KEYS = ['it', 'create', 'registrations', 'calls', 'refuses', 'abort'];
const PATIENCE_MS = 4000;

/** What no argument should be, and a program may pass all the same. */
const HOSTILE: readonly PlainData[] = [
  null,
  true,
  -1,
  NaN,
  2n ** 70n,
  '',
  '\0',
  '\ud800',
  '../'.repeat(50),
  '__proto__',
  'x'.repeat(100_000),
  '{'.repeat(2000),
  [],
  [[['a']]],
  {},
  JSON.parse('{"__proto__": {"polluted": true}, "toString": 1, "then": 2}') as PlainObject,
];

/**
 * The promises of the ToolProvider port as tests: well-formed tools, functions behind them, refusal of what it does
 * not have, specs and arguments left alone, calls side by side, hostile arguments survived, aborts heard, `close`
 * harmless.
 */
export function testToolProvider(test: ToolProviderTest): void {
  checkTest(test);
  const { it, create, calls, refuses, abort } = test;
  const withTools = async (use: (tools: ResolvedTools) => Promise<void>): Promise<void> => {
    const provider = await create();
    try {
      await use(await resolveAll(provider, await specsOf(provider, test)));
    } finally {
      await provider.close?.();
    }
  };

  it('brings tools that are well-formed', async () => {
    const provider = await create();
    checkSpecs(provider.name, await specsOf(provider, test));
    await provider.close?.();
  });

  it('lists the same tools every time, and says whether it is available', async () => {
    const provider = await create();
    const first = await provider.tools?.();
    assert.deepEqual(await provider.tools?.(), first, '`tools` lists other tools the second time');
    const isAvailable = (await provider.available?.()) ?? true;
    assert.equal(typeof isAvailable, 'boolean', '`available` has to answer true or false');
    await provider.close?.();
  });

  it('resolves each of its tools to a function', async () => {
    await withTools(async (tools) => {
      for (const [name, { run }] of tools) assert.equal(typeof run, 'function', `${name} is no function`);
    });
  });

  it('leaves the specs that it resolves alone', async () => {
    const provider = await create();
    const specs = (await specsOf(provider, test)).map(deepFreeze);
    for (const spec of specs) {
      const fault = await faultOf(async () => provider.resolve(spec));
      assert.ok(fault === null, `${spec.name} cannot be resolved from a frozen spec: ${textOf(fault)}`);
    }
    await provider.close?.();
  });

  for (const { tool, args, returns } of calls) {
    it(`${tool} answers ${show(args)} and leaves its arguments alone`, async () => {
      await withTools(async (tools) => {
        const given = frozenCopy(args);
        const answer = await invoke(tools, { tool, args: given });
        assert.deepEqual(answer, returns, `${tool} answers something other than \`returns\``);
        assert.deepEqual(given, args, `${tool} changes its arguments; copy them first`);
      });
    });
  }

  it('answers several calls at once', async () => {
    const [call] = calls;
    assert.ok(call !== undefined);
    await withTools(async (tools) => {
      const answers = await Promise.all([1, 2, 3].map(() => invoke(tools, call)));
      for (const answer of answers) {
        assert.deepEqual(
          answer,
          call.returns,
          `${call.tool} answers otherwise when it is called several times at once`,
        );
      }
    });
  });

  for (const registration of refuses) {
    it(`refuses the tool ${registration.name} with an error in words`, async () => {
      const provider = await create();
      const fault = await faultOf(async () => provider.resolve(toolSpec(registration)));
      assert.ok(isError(fault), `It resolved ${registration.name}, or threw what is no Error`);
      assert.ok(/\w \w/.test(fault.message), `The error says nothing: '${fault.message}'`);
      await provider.close?.();
    });
  }

  it('survives hostile arguments', async () => {
    await withTools(async (tools) => {
      for (const name of tools.keys()) await attack(tools, name, calls);
      // Taken away first, so that the checks after this one fail for faults of their own alone.
      const isPolluted = 'polluted' in {};
      delete (Object.prototype as { polluted?: unknown }).polluted;
      assert.ok(
        !isPolluted,
        'An argument got into Object.prototype; copy arguments with care for `__proto__`',
      );
      const [first] = calls;
      if (first !== undefined) await settle(() => invoke(tools, first));
    });
  });

  if (!('unsupported' in abort)) {
    it('does not begin a call that is aborted already', async () => {
      await withTools(async (tools) => {
        const fault = await faultOf(() => invoke(tools, abort, AbortSignal.abort()));
        assert.ok(isError(fault), `${abort.tool} ran, or threw what is no Error`);
      });
    });

    it('ends a call soon after it is aborted', async () => {
      await withTools(async (tools) => {
        const controller = new AbortController();
        const call = settle(() => invoke(tools, abort, controller.signal));
        controller.abort();
        await call;
      });
    });
  }

  it('can be closed unused, and twice', async () => {
    const provider = await create();
    await provider.close?.();
    await provider.close?.();
  });
}

interface ResolvedTool {
  readonly spec: ToolSpec;
  readonly run: ToolFunction;
}

type ResolvedTools = ReadonlyMap<string, ResolvedTool>;

function checkTest(test: ToolProviderTest): void {
  const unknown = Object.keys(test).find((key) => !TEST_KEYS.includes(key));
  assert.equal(unknown, undefined, `testToolProvider has the unknown key '${String(unknown)}'`);
  assert.ok(test.calls.length > 0, 'testToolProvider: `calls` needs a call that succeeds');
  assert.ok(test.refuses.length > 0, 'testToolProvider: `refuses` needs a tool that the provider lacks');
  if (!('unsupported' in test.abort)) return;
  assert.ok(test.abort.unsupported !== '', 'testToolProvider: `unsupported` needs a reason');
}

async function specsOf(provider: ToolProvider, test: ToolProviderTest): Promise<ToolSpec[]> {
  return [...((await provider.tools?.()) ?? []), ...(test.registrations ?? [])].map(toolSpec);
}

function checkSpecs(provider: string, specs: readonly ToolSpec[]): void {
  assert.ok(provider !== '', 'The provider has no name');
  assert.ok(specs.length > 0, 'There is no tool to test');
  const names = specs.flatMap(({ name, aliases }) => [name, ...aliases]);
  assert.equal(new Set(names).size, names.length, `A name occurs twice: ${names.join(', ')}`);
  for (const spec of specs) {
    assert.equal(spec.provider, provider, `${spec.name} names another provider`);
    const args = spec.args.map((arg) => arg.name);
    assert.equal(new Set(args).size, args.length, `${spec.name} has two arguments of one name`);
    for (const file of [...spec.effects.reads, ...spec.effects.modifies]) {
      assert.ok(args.includes(file), `${spec.name} declares an effect on '${file}', which is no argument`);
    }
  }
}

async function resolveAll(provider: ToolProvider, specs: readonly ToolSpec[]): Promise<ResolvedTools> {
  const tools = new Map<string, ResolvedTool>();
  for (const spec of specs) tools.set(spec.name, { spec, run: await provider.resolve(spec) });
  return tools;
}

async function invoke(
  tools: ResolvedTools,
  { tool, args }: ToolCall,
  signal: AbortSignal = new AbortController().signal,
): Promise<unknown> {
  const resolved = tools.get(tool);
  assert.ok(resolved, `There is no tool '${tool}' to call`);
  return resolved.run(args, { signal });
}

/** Calls a tool with no arguments, and with each hostile value in the place of each and of all arguments. */
async function attack(tools: ResolvedTools, tool: string, calls: readonly ToolCall[]): Promise<void> {
  const good = calls.find((call) => call.tool === tool)?.args ?? {};
  const names = tools.get(tool)?.spec.args.map((arg) => arg.name) ?? [];
  await settle(() => invoke(tools, { tool, args: {} }));
  for (const value of HOSTILE) {
    const everywhere = Object.fromEntries(names.map((name) => [name, value]));
    await settle(() => invoke(tools, { tool, args: everywhere }));
    for (const name of names) await settle(() => invoke(tools, { tool, args: { ...good, [name]: value } }));
  }
}

/** Runs something that may succeed or fail, but has to end, and to fail with an Error. */
async function settle(run: () => Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The call did not end')), PATIENCE_MS);
  });
  const fault = await Promise.race([faultOf(run), late]).finally(() => clearTimeout(timer));
  assert.ok(fault === null || isError(fault), `It threw what is no Error: ${String(fault)}`);
}

/** What something throws; null when it succeeds. */
async function faultOf(run: () => Promise<unknown>): Promise<unknown> {
  try {
    await run();
    return null;
  } catch (error) {
    return error ?? 'nothing';
  }
}

function textOf(fault: unknown): string {
  return isError(fault) ? fault.message : String(fault);
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  Object.values(value).forEach(deepFreeze);
  return Object.freeze(value);
}

function frozenCopy<T extends PlainData>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  const copy: unknown = Array.isArray(value)
    ? value.map(frozenCopy)
    : Object.fromEntries(Object.entries(value).map(([key, item]) => [key, frozenCopy(item)]));
  return Object.freeze(copy) as T;
}

function show(args: PlainObject): string {
  const text = JSON.stringify(args, (_, value: unknown) =>
    typeof value === 'bigint' ? String(value) : value,
  );
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
