import type { Limits } from 'lackpy';
import { WAYS } from './python.js';

describe.each(WAYS)('$way', ({ run }) => {
  const MB = 1024 * 1024;

  /** Programs that would never end, or fill the host, without a limit. */
  const HOSTILE: readonly (readonly [program: string, limits: Partial<Limits>, code: string])[] = [
    ['for i in range(1000000000000):\n    pass', { steps: 100_000 }, 'LIMIT_STEPS'],
    ['for i in range(1000000000000):\n    pass', { timeoutMs: 50, steps: 1e12 }, 'LIMIT_TIME'],
    ['[0 for i in range(1000000000000)]', { steps: 100_000 }, 'LIMIT_STEPS'],
    ['[0 for i in range(1000000000000)]', { memoryBytes: MB, steps: 1e12 }, 'LIMIT_MEMORY'],
    ['sum(i for i in range(1000000000000))', { steps: 100_000 }, 'LIMIT_STEPS'],
    ['sorted([1, 2], key=lambda x: [y for y in range(1000000000000)])', { steps: 100_000 }, 'LIMIT_STEPS'],
    ['list(range(1000000000))', { memoryBytes: MB }, 'LIMIT_MEMORY'],
    ["'x' * 1000000000", { memoryBytes: MB }, 'LIMIT_MEMORY'],
    ['x = [1]\nfor i in range(64):\n    x += x', { memoryBytes: MB }, 'LIMIT_MEMORY'],
    ["x = 'a'\nfor i in range(64):\n    x = f'{x}{x}'", { memoryBytes: MB }, 'LIMIT_MEMORY'],
    ['x = 9\nfor i in range(64):\n    x = x * x', { steps: 1e6, memoryBytes: MB }, ''],
    ['x = []\nfor i in range(1000000000):\n    x.append([i])', { memoryBytes: MB }, 'LIMIT_MEMORY'],
    ['x = {}\nfor i in range(1000000000):\n    x[i] = str(i)', { memoryBytes: MB }, 'LIMIT_MEMORY'],
    ['x = [[0] * 100000, [i for i in range(1000000000)]]', { memoryBytes: MB }, 'LIMIT_MEMORY'],
    ["for i in range(1000000000):\n    print('x' * 1000)", { outputBytes: 10_000 }, 'LIMIT_OUTPUT'],
    ["['x' * 1000] * 1000", { outputBytes: 10_000 }, 'LIMIT_OUTPUT'],
  ];

  test.each(HOSTILE)('%s ends under %j with %s', async (program, limits, code) => {
    const { success, error, output } = await run(program, { limits });
    expect(success).toBe(false);
    expect(output).toBeNull();
    if (code === '') expect(error?.code).toMatch(/^LIMIT_/);
    else expect(error?.code).toBe(code);
    expect(error?.message).not.toBe('');
  });

  /** Programs whose cost must stay in proportion to their data; quadratic, each would take minutes. */
  test.each([
    ["len(sorted(['a' * 100000 + str(i) for i in range(2000)]))", 2000],
    ["len({'a' * 100000 + str(i + 1000): i for i in range(2000)})", 2000],
    ["x = 'é😀' * 1000000\nn = 0\nfor i in range(1000):\n    n += x.find('b', i)\nn", -1000],
    ["x = 'a' * 10000000\nx.find('a' * 100000 + 'b')", -1],
    ["x = 'ab' * 500000\nlen(x.replace('a', 'bb').split('b'))", 1_500_001],
  ])('%s takes its time, and no more', async (program, output) => {
    const result = await run(program);
    expect(result.error).toBeNull();
    expect(result.output).toBe(output);
  });

  test('tuples of zip and enumerate count as memory', async () => {
    const { error } = await run('list(zip(*[range(100000)] * 1000))', { limits: { memoryBytes: MB } });
    expect(error?.code).toBe('LIMIT_MEMORY');
  });

  test('what a program drops does not count as memory', async () => {
    const program = 'for i in range(400):\n    x = [i] * 10000\n    y = f"{x[0]}" * 1000\nlen(x)';
    const { error, output } = await run(program, { limits: { memoryBytes: MB } });
    expect(error).toBeNull();
    expect(output).toBe(10_000);
  });

  test('what the elements of a comprehension drop does not count as memory', async () => {
    const program = 'sum([len([i] * 1000) for i in range(1000)])';
    const { error, output } = await run(program, { limits: { memoryBytes: MB } });
    expect(error).toBeNull();
    expect(output).toBe(1_000_000);
  });

  test('a long loop lets others have their turn, and can be ended', async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 20);
    const setup = { limits: { steps: 1e12, timeoutMs: 60_000 }, signal: controller.signal };
    const { error } = await run('for i in range(1000000000000):\n    pass', setup);
    expect(error?.code).toBe('ABORTED');
  });

  test('variables are there when a limit was passed', async () => {
    const { variables } = await run('x = 1\nfor i in range(1000000000):\n    x = 2', {
      limits: { steps: 1000 },
    });
    expect(variables['x']).toBe(2);
  });
});
