import { DEFAULT_LIMITS, RunTrace } from 'lackpy';
import { WAYS, accept } from './python.js';

describe.each(WAYS)('$way', ({ run, executor }) => {
  /** Faults and where they are reported: line and column of the part that failed. */
  const FAULTS: readonly (readonly [program: string, type: string, line: number, column: number])[] = [
    ['x = 1\ny = x / 0', 'ZeroDivisionError', 2, 5],
    ['x = [1,\n     2 / 0,\n     3]', 'ZeroDivisionError', 2, 6],
    ['x = 1\nfor i in x:\n    pass', 'TypeError', 2, 10],
    ['x = {1: 2}\nprint(1)\nprint(x[1], x[2])', 'KeyError', 3, 13],
    ['sorted([1, 2],\n  key=lambda v:\n    v / 0)', 'ZeroDivisionError', 3, 5],
    ['sum(1 / x\n  for x in [1, 0])', 'ZeroDivisionError', 1, 5],
    ['[1 / x\n  for x in [1, 0]]', 'ZeroDivisionError', 1, 2],
    ["''.join(\n  [1])", 'TypeError', 1, 1],
    ["(''\n  .join([1]))", 'TypeError', 2, 4],
    ['a, b = 1, 2\na, b = [1]', 'ValueError', 2, 1],
    ['missing', 'NameError', 1, 1],
    ['for i in range(3):\n    if i == 2:\n        x = y', 'NameError', 3, 13],
  ];

  test.each(FAULTS)('%s', async (program, type, line, column) => {
    const { error } = await run(program);
    expect([error?.type, error?.location?.line, error?.location?.column]).toEqual([type, line, column]);
  });

  test('what ends a run before it starts has no place, whether the program ran before or not', async () => {
    const program = accept('len("a")');
    for (const signal of [AbortSignal.abort(), new AbortController().signal, AbortSignal.abort()]) {
      const { error } = await executor.execute(program, {
        ...{ tools: new Map(), params: {}, limits: DEFAULT_LIMITS, signal, trace: new RunTrace() },
      });
      expect(error?.location ?? null).toBeNull();
    }
  });

  test('a variable keeps its meaning before and after a branch that assigns it', async () => {
    const program = 'len = 5\nif len > 9:\n    y = 1\nelse:\n    z = 2\n[len, z]';
    expect((await run(program)).output).toEqual([5, 2]);
    const { error } = await run('if 1 > 2:\n    y = 1\ny');
    expect(error).toMatchObject({ type: 'NameError', message: "name 'y' is not defined" });
  });

  test('a param is a variable that has a value already', async () => {
    const { output, variables } = await run('n += 1\nn * 2', { params: { n: 20 } });
    expect(output).toBe(42);
    expect(variables).toEqual({ n: 21 });
  });

  test('functions and names that start with an underscore are no variables of the result', async () => {
    const { variables } = await run('_a = 1\nb = len\nc = [1]\nd = (1, 2)\nd');
    expect(variables).toEqual({ c: [1], d: [1, 2] });
  });
});
