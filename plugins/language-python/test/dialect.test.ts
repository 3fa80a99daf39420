import { compileFunction } from 'node:vm';
import fc from 'fast-check';
import { DEFAULT_LIMITS, RunTrace, acceptProgram, type PlainData, type Value } from 'lackpy';
import { makeContribution } from 'lackpy/testing';
import interpreter from 'lackpy-plugin-executor-interpreter';
import { INLINE } from '../src/dialect/inline-operators.js';
import { pythonDialect } from '../src/dialect/python-dialect.js';
import python from '../src/index.js';
import { CountingHost } from './host.js';

const parser = await makeContribution(python, 'parser', 'python');
const executor = await makeContribution(interpreter, 'executor', 'interpreter');
const host = new CountingHost(1_000_000);
const runtime = pythonDialect.createRuntime(host);

describe('a literal', () => {
  async function evaluated(source: string): Promise<PlainData> {
    const { program } = parser.parse(source, DEFAULT_LIMITS);
    const grammar = pythonDialect.grammars.get('standard');
    if (program === null || grammar === undefined) throw new Error(`no program: ${source}`);
    const scope = {
      grammar,
      dialect: pythonDialect,
      tools: new Set<string>(),
      params: new Set<string>(),
      rules: [],
    };
    const result = await executor.execute(acceptProgram(program, scope), {
      tools: new Map(),
      params: {},
      limits: DEFAULT_LIMITS,
      signal: new AbortController().signal,
      trace: new RunTrace(),
    });
    if (result.error !== null) throw new Error(result.error.message);
    return result.output;
  }

  const data = fc.letrec<{ data: PlainData }>((tie) => ({
    data: fc.oneof(
      { maxDepth: 4 },
      fc.constant(null),
      fc.boolean(),
      fc.double(),
      fc.integer(),
      fc.bigInt().map((value) => (Number.isSafeInteger(Number(value)) ? Number(value) : value)),
      fc.string({ unit: 'binary' }),
      fc.array(tie('data'), { maxLength: 4 }),
      fc.dictionary(fc.string({ unit: 'binary' }), tie('data'), { maxKeys: 4, noNullPrototype: true }),
    ),
  })).data;

  test('has the value of the data', async () => {
    await fc.assert(
      fc.asyncProperty(data, async (value) => {
        host.bytes = 0;
        const back = await evaluated(pythonDialect.literal(value));
        expect(runtime.display(runtime.fromHost(back))).toBe(runtime.display(runtime.fromHost(value)));
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  test.each([NaN, Infinity, -Infinity, -0, 1e300, 2 ** 53, '\ud800', '\'"\n\\'])('%p', async (value) => {
    expect(await evaluated(pythonDialect.literal(value))).toEqual(
      typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value)
        ? BigInt(value)
        : value,
    );
  });
});

test.each([
  ['a', true],
  ['_x1', true],
  ['été', true],
  ['变量', true],
  ['match', true],
  ['for', false],
  ['None', false],
  ['1a', false],
  ['a b', false],
  ['', false],
  ['a-b', false],
  ['a\n', false],
  ['😀', false],
  ['ｆｏｒ', false],
])('isIdentifier(%p) is %p', (name, expected) => {
  expect(pythonDialect.isIdentifier(name)).toBe(expected);
});

describe('inline operators do what the runtime does', () => {
  const MAX = Number.MAX_SAFE_INTEGER;
  const operands: readonly Value[] = [
    ...[0, 1, -1, 2, 3, -7, 94906267, MAX, -MAX, MAX - 1, 2 ** 31, 9007199254740993n, -9007199254740993n],
    ...[true, false, null, '', 'a', '\u{10000}', '\uffff', '0'],
    ...[runtime.fromHost(1.5), runtime.fromHost(-0), runtime.fromHost(NaN), runtime.list([1])],
  ];

  function outcome(run: () => unknown): string {
    host.bytes = 0;
    try {
      return runtime.display(run());
    } catch (error) {
      return String(error);
    }
  }

  function compiled(text: string | undefined): (left: Value, right: Value, slow: unknown) => unknown {
    if (text === undefined) return () => undefined;
    return compileFunction(`return ${text}`, ['l', 'r', 'slow']) as (
      left: Value,
      right: Value,
      slow: unknown,
    ) => unknown;
  }

  function agree(text: string | undefined, slow: (left: Value, right: Value) => unknown): void {
    if (text === undefined) return;
    const fast = compiled(text);
    for (const left of operands) {
      for (const right of operands) {
        expect([left, right, outcome(() => fast(left, right, slow))]).toEqual([
          left,
          right,
          outcome(() => slow(left, right)),
        ]);
      }
    }
  }

  test.each(['+', '-', '*', '/', '//', '%'])('%s', (op) => {
    agree(INLINE.binary?.(op, 'l', 'r', 'slow(l,r)'), runtime.binary(op));
  });

  test.each(['==', '!=', '<', '<=', '>', '>=', 'is', 'is not', 'in'])('%s', (op) => {
    agree(INLINE.compare?.(op, 'l', 'r', 'slow(l,r)'), runtime.compare(op));
  });

  test('truth', () => {
    agree(INLINE.truthy?.('l', 'slow(l)'), (value) => runtime.truthy(value));
  });
});
