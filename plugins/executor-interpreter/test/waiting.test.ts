import type { ToolFunction } from 'lackpy';
import { WAYS } from './python.js';

describe.each(WAYS)('$way', ({ run }) => {
  const later: ToolFunction = async ({ value }) => {
    await new Promise((resolve) => setImmediate(resolve));
    return value;
  };
  const double: ToolFunction = ({ value }) => Number(value) * 2;
  const flaky: ToolFunction = ({ value }) => {
    if (value === 2) throw new Error('no twos');
    return value;
  };
  const tools = { later, double, flaky };

  /** Every place of a program where a tool may stand; the outcome is that of the program in one go. */
  const PROGRAMS: readonly (readonly [program: string, output: unknown, calls: number])[] = [
    ['later(1) + later(2)', 3, 2],
    ['[later(x) for x in [1, 2, 3] if later(x) != 2]', [1, 3], 5],
    ['{later(x): later(y) for x in [1] for y in [2, 3]}', { 1: 3 }, 4],
    ['sorted([3, 1, 2], key=lambda x: -later(x))', [3, 2, 1], 3],
    ['f = later\nsorted([3, 1, 2], key=f)', [1, 2, 3], 3],
    ['min([3, 1, 2], key=double)', 1, 3],
    ['x = [3, 1, 2]\nx.sort(key=later, reverse=True)\nx', [3, 2, 1], 3],
    ['sum(later(x) for x in range(4))', 6, 4],
    ['later(1) if later(0) else later(2)', 2, 2],
    ['later(0) and later(1)', 0, 1],
    ['later(0) or later(1) or later(2)', 1, 2],
    ['1 < later(2) < later(1) < later(5)', false, 2],
    ["f'{later(1)}-{later(2):>{later(3)}}'", '1-  2', 3],
    ['x = [0, 0]\nx[later(1)] = later(5)\nx', [0, 5], 2],
    ['x = [1, 2]\nx[later(1)] += later(5)\nx', [1, 7], 2],
    ['a, b = later(1), later(2)\n[b, a]', [2, 1], 2],
    ['t = 0\nfor x in later([1, 2]):\n    t += later(x)\nt', 3, 3],
    [
      't = 0\nfor x in range(9):\n    if later(x) == 3:\n        break\n    if x == 1:\n        continue\n    t += x\nelse:\n    t = 99\nt',
      2,
      4,
    ],
    ['t = 0\nfor x in range(2):\n    t += 1\nelse:\n    t = later(99)\nt', 99, 1],
    ['later([later(1), *later([2, 3])])', [1, 2, 3], 3],
    ['later(value=later(1), extra=later(2))', 1, 3],
    ["'-'.join([later('a'), later('b')])", 'a-b', 2],
    ['[1, 2, 3][later(0):later(2)]', [1, 2], 2],
    ['not later(0)', true, 1],
    ['-later(1)', -1, 1],
    ['[[later(x) for x in y] for y in [[1], [2, 3]]]', [[1], [2, 3]], 3],
  ];

  test.each(PROGRAMS)('%s', async (program, output, calls) => {
    const result = await run(program, { tools });
    expect(result.error).toBeNull();
    expect(result.output).toEqual(output);
    expect(result.trace.entries).toHaveLength(calls);
    expect(result.trace.entries.map(({ step }) => step)).toEqual([...Array(calls).keys()]);
  });

  /** What evaluates to its left must be done before a tool to its right is called, and nothing after a failure. */
  const ORDER: readonly (readonly [program: string, printed: string])[] = [
    ['[print(1), later(2), print(3)]', '1\n3\n'],
    ['print(1) or [print(x) for x in [later(2)]] and print(3)', '1\n2\n3\n'],
    ['{print(1): print(2), later(3): [print(4) for x in [5]]}', '1\n2\n4\n'],
    ['print([print(1), flaky(2), print(3)])', '1\n'],
    ['[flaky(print(x) or x) for x in [1, 2, 3]]', '1\n2\n'],
  ];

  test.each(ORDER)('%s prints in order', async (program, printed) => {
    expect((await run(program, { tools })).stdout).toBe(printed);
  });

  /** Calls that do not fit the tool, in the words of the language. */
  const MISFITS: readonly (readonly [program: string, message: string])[] = [
    ['later()', "later() missing 1 required positional argument: 'value'"],
    ['later(1, 2, 3)', 'later() takes from 1 to 2 positional arguments but 3 were given'],
    ['later(1, other=2)', "later() got an unexpected keyword argument 'other'"],
    ['later(1, value=2)', "later() got multiple values for argument 'value'"],
  ];

  test.each(MISFITS)('%s is refused before the tool is called', async (program, message) => {
    const { error, trace } = await run(program, { tools });
    expect(error).toMatchObject({ type: 'TypeError', message });
    expect(trace.entries).toEqual([]);
  });

  test('a call may leave out what is not required', async () => {
    const { trace } = await run('later(1)\nlater(1, 2)', { tools });
    expect(trace.entries.map(({ args }) => args)).toEqual([{ value: 1 }, { value: 1, extra: 2 }]);
  });
});
