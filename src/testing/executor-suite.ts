import assert from 'node:assert/strict';
import type { Expression, Statement } from '../ast/nodes.js';
import { toolSpec } from '../kit/tool-spec.js';
import type { BoundTool, ExecutionResult, Executor } from '../ports/executor.js';
import { DEFAULT_LIMITS, type Limits } from '../ports/limits.js';
import type { PlainObject } from '../ports/plain-data.js';
import type { ToolFunction } from '../ports/tool-provider.js';
import type { ValidatedProgram, ValidationScope } from '../ports/validator.js';
import { acceptProgram } from '../ports/validator.js';
import { RunTrace } from '../trace/run-trace.js';
import type { TraceEvent } from '../trace/trace-event.js';
import { freezeTree } from './frozen-tree.js';
import { programOf, type ParseSource } from './parse-source.js';
import type { It } from './suite.js';

/** What `testExecutor` needs to know. */
export interface ExecutorTest {
  readonly it: It;
  readonly create: () => Executor | Promise<Executor>;
  /** Any language in which `name(1)` on a line of its own is a call, and the last line's value the output. */
  readonly parse: ParseSource;
  /** The scope of the tests; its tools, params and rules are replaced. */
  readonly scope: ValidationScope;
}

interface RunSetup {
  readonly tools?: Readonly<Record<string, ToolFunction>>;
  readonly params?: PlainObject;
  readonly limits?: Partial<Limits>;
  readonly signal?: AbortSignal;
  readonly trace?: RunTrace;
}

const never: ToolFunction = () => new Promise(() => undefined);
const echo: ToolFunction = ({ value }) => value;

/** What careless tools throw. */
const THROWN: readonly unknown[] = [
  new Error('out of paper'),
  'a string',
  undefined,
  null,
  Object.create(null),
];

/** What hostile tools return: none of its code may run, and nothing of it may reach the program. */
function hostileResults(onRead: () => void): unknown[] {
  const getter = Object.defineProperty({}, 'trap', { enumerable: true, get: onRead });
  const cyclic: { self?: unknown } = {};
  cyclic.self = cyclic;
  return [
    getter,
    cyclic,
    () => 1,
    Symbol('s'),
    new (class Account {})(),
    new Map([[{}, 1]]),
    [undefined, () => 2],
  ];
}

/**
 * The promises of the Executor port as tests: tools called in program order and traced, faults, limits and aborts as
 * results, plain data on both sides of the border, the program left as it is, runs that do not know of one another.
 */
export function testExecutor({ it, create, parse, scope }: ExecutorTest): void {
  const validated = (
    source: string,
    tools: readonly string[],
    params: readonly string[],
  ): ValidatedProgram => {
    const own = { ...scope, tools: new Set(tools), params: new Set(params), rules: [] };
    return acceptProgram(programOf(source, parse), own);
  };
  const runProgram = async (
    program: ValidatedProgram,
    setup: RunSetup,
    executor?: Executor,
  ): Promise<ExecutionResult> => {
    const {
      tools = {},
      params = {},
      limits,
      signal = new AbortController().signal,
      trace = new RunTrace(),
    } = setup;
    return (executor ?? (await create())).execute(program, {
      tools: new Map(Object.entries(tools).map(([name, invoke]) => [name, boundTool(name, invoke)])),
      params,
      limits: { ...DEFAULT_LIMITS, ...limits },
      signal,
      trace,
    });
  };
  const run = (source: string, setup: RunSetup = {}, executor?: Executor): Promise<ExecutionResult> => {
    const program = validated(source, Object.keys(setup.tools ?? {}), Object.keys(setup.params ?? {}));
    return runProgram(program, setup, executor);
  };

  it('gives the value of the last line', async () => {
    const result = await run('fetch(1)\nfetch(2)', { tools: { fetch: echo } });
    assertSuccess(result);
    assert.equal(result.output, 2, 'The output is not the value of the last line');
    assert.ok(result.display !== null && result.display !== '', 'There is an output and nothing to display');
    assert.equal(result.stdout, '', '`stdout` of a program that prints nothing has to be empty text');
  });

  it('has no output where the program is empty', async () => {
    const result = await run('');
    assertSuccess(result);
    assert.equal(result.output, null, 'Without a last value the output has to be null');
    assert.equal(result.display, null, 'Without a last value `display` has to be null');
    assert.deepEqual(result.trace, { entries: [], filesRead: [], filesModified: [] });
  });

  it('traces tool calls in program order, with named arguments and results', async () => {
    const slow: ToolFunction = async ({ value }) => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      return [value];
    };
    const { trace } = await run('slow(1)\nfetch(2)\nslow(fetch(3))', { tools: { fetch: echo, slow } });
    assert.deepEqual(
      trace.entries.map(({ step, tool, args, result, success, error }) => [
        step,
        tool,
        args,
        result,
        success,
        error,
      ]),
      [
        [0, 'slow', { value: 1 }, [1], true, null],
        [1, 'fetch', { value: 2 }, 2, true, null],
        [2, 'fetch', { value: 3 }, 3, true, null],
        [3, 'slow', { value: 3 }, [3], true, null],
      ],
    );
  });

  it('records into the trace that it was given', async () => {
    const events: TraceEvent[] = [];
    const trace = new RunTrace((event) => events.push(event));
    const result = await run('fetch(1)', { tools: { fetch: echo }, trace });
    assert.deepEqual(
      events.map(({ event }) => event),
      ['tool.start', 'tool.end'],
    );
    assert.deepEqual(result.trace, trace.snapshot(), 'The trace of the result is not the one it was given');
  });

  for (const thrown of THROWN) {
    it(`ends at a tool that throws ${typeof thrown === 'object' ? 'an object' : typeof thrown}: ${label(thrown)}`, async () => {
      const fail: ToolFunction = () => {
        throw thrown;
      };
      const result = await run('fetch(1)\nfail(2)\nfetch(3)', { tools: { fetch: echo, fail } });
      assertFailure(result, 'TOOL_FAILED');
      assert.deepEqual(
        result.trace.entries.map(({ tool, success }) => [tool, success]),
        [
          ['fetch', true],
          ['fail', false],
        ],
      );
      assert.equal(typeof result.trace.entries[1]?.error, 'string');
      assert.equal(result.error?.location?.line, 2);
    });
  }

  it('says what the tool said', async () => {
    const fail: ToolFunction = async () => Promise.reject(new Error('out of paper'));
    const { error, trace } = await run('fail(1)', { tools: { fail } });
    assert.match(error?.message ?? '', /out of paper/);
    assert.match(trace.entries[0]?.error ?? '', /out of paper/);
  });

  it('takes nothing from a tool but plain data, and runs none of its code', async () => {
    let reads = 0;
    const onRead = (): void => void reads++;
    for (const [index, hostile] of hostileResults(onRead).entries()) {
      const result = await run('fetch(1)', { tools: { fetch: () => hostile } });
      assertPlain(result.output, `result ${String(index)}`);
      assert.ok(result.success || result.error !== null, 'It failed without an error');
    }
    assert.equal(reads, 0, 'It ran a getter');
  });

  it('hands tools and callers copies', async () => {
    const list = [1, { deep: [2] }];
    const spoil: ToolFunction = (args) => {
      if (Array.isArray(args['value'])) args['value'].push('spoiled');
      return list;
    };
    const given = { start: [1] };
    const result = await run('spoil(start)\nspoil(start)', { tools: { spoil }, params: given });
    assertSuccess(result);
    assert.deepEqual(given, { start: [1] }, 'A tool changed the params; hand it a copy');
    assert.deepEqual(result.trace.entries[1]?.args, { value: [1] });
    assert.ok(result.output !== list, 'The output is the very list that the tool returned; copy it');
    assert.deepEqual(result.output, list);
  });

  it('ends a tool that takes too long, and tells it', async () => {
    let told = false;
    const slow: ToolFunction = (_args, { signal }) => {
      signal.addEventListener('abort', () => (told = true));
      return new Promise(() => undefined);
    };
    const result = await run('slow(1)', { tools: { slow }, limits: { toolTimeoutMs: 20 } });
    assertFailure(result, 'LIMIT_TOOL_TIME');
    assert.ok(told, 'The tool was not told');
    assert.equal(result.trace.entries[0]?.success, false);
  });

  it('ends a run that takes too long', async () => {
    assertFailure(await run('slow(1)', { tools: { slow: never }, limits: { timeoutMs: 20 } }), 'LIMIT_TIME');
  });

  it('counts tool calls', async () => {
    const setup = { tools: { fetch: echo }, limits: { toolCalls: 2 } };
    assertSuccess(await run('fetch(1)\nfetch(2)', setup));
    const result = await run('fetch(1)\nfetch(2)\nfetch(3)', setup);
    assertFailure(result, 'LIMIT_TOOL_CALLS');
    assert.equal(result.trace.entries.length, 2);
  });

  it('bounds what a program puts out', async () => {
    const big: ToolFunction = () => 'x'.repeat(100_000);
    assertFailure(await run('big(1)', { tools: { big }, limits: { outputBytes: 1000 } }), 'LIMIT_OUTPUT');
  });

  it('does nothing when it is ended before it starts', async () => {
    const result = await run('fetch(1)', { tools: { fetch: echo }, signal: AbortSignal.abort() });
    assertFailure(result, 'ABORTED');
    assert.deepEqual(result.trace.entries, []);
  });

  it('stops when it is ended in the middle', async () => {
    const controller = new AbortController();
    const stop: ToolFunction = () => {
      controller.abort();
      return new Promise(() => undefined);
    };
    const result = await run('stop(1)\nfetch(2)', {
      tools: { stop, fetch: echo },
      signal: controller.signal,
    });
    assertFailure(result, 'ABORTED');
    assert.equal(result.trace.entries.length, 1);
  });

  it('leaves the program as it is', async () => {
    const program = validated('fetch(1)\nfetch(2)', ['fetch'], []);
    freezeTree(program.program);
    for (let times = 0; times < 2; times++) {
      const result = await runProgram(program, { tools: { fetch: echo } });
      assertSuccess(result);
      assert.equal(result.trace.entries.length, 2, 'The same program does something else the second time');
    }
  });

  it('gives the variables that a program assigned, without private ones', async () => {
    const accepted = validated('fetch(1)\nfetch(2)', ['fetch'], []);
    const [first, second] = accepted.program.body;
    const body = [assignment('kept', first), assignment('_hidden', second)];
    const program = acceptProgram({ ...accepted.program, body }, accepted.scope);
    const result = await runProgram(program, { tools: { fetch: echo } });
    assertSuccess(result);
    assert.deepEqual({ ...result.variables }, { kept: 1 }, '`variables` has to hold `kept` and nothing else');
  });

  it('can be closed unused, and twice', async () => {
    const executor = await create();
    await executor.close?.();
    await executor.close?.();
  });

  it('runs several programs at the same time, and one program several times', async () => {
    const executor = await create();
    const slow: ToolFunction = async ({ value }) => {
      await new Promise((resolve) => setTimeout(resolve, Number(value)));
      return value;
    };
    const sources = ['slow(9)', 'slow(5)\nslow(1)', 'slow(9)'];
    const results = await Promise.all(sources.map((source) => run(source, { tools: { slow } }, executor)));
    assert.deepEqual(
      results.map(({ output, trace }) => [output, trace.entries.length]),
      [
        [9, 1],
        [1, 2],
        [9, 1],
      ],
    );
    await executor.close?.();
  });
}

function assignment(id: string, statement: Statement | undefined): Statement {
  assert.ok(statement?.type === 'Expr', 'The parser reads `name(1)` as something other than an expression');
  const { value, start, end } = statement;
  const target: Expression = { type: 'Name', id, ctx: 'store', start, end };
  return { type: 'Assign', targets: [target], value, start, end };
}

function boundTool(name: string, invoke: ToolFunction): BoundTool {
  const spec = toolSpec({ name, provider: 'suite', args: [{ name: 'value' }] });
  return { name, spec, invoke };
}

function label(value: unknown): string {
  return value instanceof Error ? value.message : String(value === null ? 'null' : typeof value);
}

function assertSuccess(result: ExecutionResult): void {
  assert.equal(result.error, null, result.error?.message);
  assert.equal(result.success, true);
}

function assertFailure(result: ExecutionResult, code: string): void {
  assert.equal(result.success, false, `The run has to fail with ${code}`);
  assert.equal(result.error?.code, code, result.error?.message);
  assert.ok(result.error?.type !== '' && result.error?.message !== '', 'An error needs a type and a message');
  assert.equal(result.output, null, 'A run that failed has no output');
}

function assertPlain(value: unknown, what: string): void {
  if (value === null || ['boolean', 'number', 'bigint', 'string'].includes(typeof value)) return;
  assert.equal(typeof value, 'object', `${what} is no plain data`);
  if (Array.isArray(value)) {
    for (const item of value) assertPlain(item, what);
    return;
  }
  for (const [key, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(value as object))) {
    assert.ok('value' in descriptor, `${what} has the accessor ${key}`);
    assertPlain(descriptor.value, what);
  }
}
