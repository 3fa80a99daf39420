import fc from 'fast-check';
import type { ExecutionResult, ToolFunction } from 'lackpy';
import { run, WAYS } from './python.js';

/** A tool that answers after some turns of the event loop, and fails for some arguments. */
function toolOf(salt: number): ToolFunction {
  return async ({ value }) => {
    const turns = (Number(JSON.stringify(value).length) * 7 + salt * 3) % 5;
    for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setImmediate(resolve));
    if (value === salt) throw new Error(`no ${String(salt)}`);
    return [value, salt];
  };
}

/** What can be seen of a run; times are left out. */
function seen({ output, display, stdout, error, trace, variables }: ExecutionResult): unknown {
  const entries = trace.entries.map(({ durationMs: _took, ...entry }) => entry);
  return { output, display, stdout, error, entries, variables };
}

const tools = { one: toolOf(3), two: toolOf(5) };

async function expectSame(program: string): Promise<void> {
  const alone = await run(program, { tools, limits: { concurrentCalls: 1 } });
  for (const { executor } of WAYS) {
    expect(seen(await run(program, { tools, executor }))).toEqual(seen(alone));
  }
}

/** Programs in which calls may run ahead, with failures in every place. */
const PROGRAMS: readonly string[] = [
  '[one(x) for x in range(9)]',
  '[one(x) for x in [0, 1, 2]]',
  '[(one(x), two(x)) for x in range(9)]',
  '[one(x) for x in range(9) if two(x)]',
  '[x for x in range(9) if x != 3 if one(x)]',
  '{x: one(x) for x in range(3)}',
  '{one(x)[0] for x in range(3)}',
  '{str(one(x)): y for x in range(2) for y in range(2)}',
  '{one([x])[0] for x in range(3)}',
  '[one(1 // x) for x in [1, 2, 0, 3]]',
  '[one(x) for x in [1, 2, 3, [].foo]]',
  '[one(x) for x, y in [(1, 2), (3, 4), 5]]',
  '[one(x // (x - 4)) for x in range(9)]',
  '[one(x) for x in range(200) if x != 3]',
  '[[one(y) for y in range(x)] for x in range(4)]',
  '[one(two(x)) for x in range(9)]',
  '[sum(one(y)[0] for y in range(x)) for x in range(3)]',
  'a = one(1)\nb = two(2)\nc = one(4)\n[a, b, c]',
  'a = one(1)\nb = two(a)\nc = one(2)\n[a, b, c]',
  'a = one(3)\nb = two(5)\n[a, b]',
  'a = one(1)\nb = one(3)\nc = one(4)',
  'a = one(1)\na = one(2)\na',
  'a = 1\nx = one(a)\na = two(x)[0] + 1\ny = one(a)\n[a, x, y]',
  'for x in range(2):\n    a = one(x)\n    b = two(x)\n    print(a, b)\n[a, b]',
  'if one(0):\n    a = one(1)\n    b = one(2)\nelse:\n    a = two(1)\n    b = two(2)\n[a, b]',
  'a = one()\nb = one(1)',
  'a = one(1)\nb = missing\nc = one(2)',
  '[one(x) for x in range(5)] + [print(1)] + [two(x) for x in range(2)]',
  '[one(f"{x}{y}") for x in range(3) for y in range(x)]',
  '[(lambda_, one(lambda_)) for lambda_ in sorted([2, 0, 1], key=lambda v: -v)]',
  '[print(x) or one(x) for x in range(5)]',
  'files = one(1)\nfor f in files:\n    t = two(f)\n    print(t)',
  'for f in one([1, 2]):\n    t = two(f)\n    u = one(t)\n    print(f, t, u)\n[f, t, u]',
  'files = [x for x in range(9)]\nr = []\nfor f in files:\n    t = one(f)\n    r.append(t)\nr',
  'files = [x for x in range(9)]\nr = []\nfor f in files:\n    t = two(f)\n    if f == 4:\n        break\n    if f == 1:\n        continue\n    r.append(t)\nelse:\n    r.append(9)\n[r, f, t]',
  'files = [x for x in range(5)]\nfor f in files:\n    t = two(f)\nelse:\n    t = 9\nt',
  'files = [x for x in range(9)]\nfor f in files:\n    t = one(1 // (f - 2))',
  'files = [(x, x) for x in range(4)] + [5]\nfor a, b in files:\n    t = one(a)\n    print(t)',
  'files = [(x, x) for x in range(4)]\nfor a, b in files:\n    t = one(a)\n    b = 7\n[a, b, t]',
  'files = [1, 2]\nfor f in files:\n    t = one(f)\n    if len(files) < 5:\n        files.append(f)\nfiles',
  'files = [x for x in range(3)]\ng = files\nfor f in files:\n    t = one(f)\n    if len(g) < 6:\n        g.append(7)\nfiles',
  'n = 0\nfor f in one([1, 2, 3]):\n    t = two(n)\n    n += 1\n[n, t]',
  'files = [x for x in range(3)]\nfor f in files:\n    t = two(f)\n    for g in files:\n        u = one(g)\n        print(t, u)',
  'seen = []\n[one(seen.append(x) or len(seen)) for x in range(5)]\nseen',
];

test.each(PROGRAMS)('%s', expectSame);

/** Random statements around calls. */
const value = fc.constantFrom('0', '1', '2', '3', '4', '5', 'a', 'b', "'text'", '[1]', '1 // a', 'len(b)');
const call = fc.tuple(fc.constantFrom('one', 'two'), value).map(([tool, argument]) => `${tool}(${argument})`);
const expression = fc.oneof(
  call,
  fc.tuple(call, call).map(([left, right]) => `[${left}, ${right}]`),
  fc
    .tuple(call, fc.integer({ min: 0, max: 8 }))
    .map(([one, count]) => `[(x, ${one}) for x in range(${String(count)})]`),
  fc
    .integer({ min: 0, max: 9 })
    .map((count) => `[one(x) for x in range(${String(count)}) if two(x)[0] != a]`),
  value,
);
const statement = fc.oneof(
  fc.tuple(fc.constantFrom('a', 'b', 'c'), expression).map(([name, text]) => `${name} = ${text}`),
  expression.map((text) => `print(${text})`),
  fc.tuple(call, call, fc.constantFrom('break', 'continue', 'pass', 'b = d')).map(([left, right, end]) => {
    return `xs = [v for v in range(6)]\nfor a in xs:\n    c = ${left}\n    d = ${right}\n    print(c)\n    if a == 4:\n        ${end}`;
  }),
  fc
    .tuple(fc.constantFrom('a', 'b'), call, call)
    .map(([name, left, right]) => `for ${name} in range(2):\n    c = ${left}\n    d = ${right}`),
);

test('random programs with random delays and failures end as one call after the other would', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(statement, { minLength: 1, maxLength: 6 }), async (statements) => {
      await expectSame(['a = 1', 'b = [2]', 'c = 0', ...statements, '[a, b, c]'].join('\n'));
    }),
    { numRuns: 600 },
  );
});

test('calls run side by side, never more than allowed', async () => {
  let open = 0;
  let most = 0;
  const slow: ToolFunction = async ({ value: given }) => {
    most = Math.max(most, ++open);
    await new Promise((resolve) => setTimeout(resolve, 5));
    open--;
    return given;
  };
  const program = '[slow(x) for x in range(20)]';
  const { output } = await run(program, { tools: { slow }, limits: { concurrentCalls: 6 } });
  expect(output).toEqual([...Array(20).keys()]);
  expect(most).toBe(6);
  most = 0;
  await run('xs = slow([1, 2, 3, 4])\nfor x in xs:\n    y = slow(x)\n    print(y)', { tools: { slow } });
  expect(most).toBe(4);
  most = 0;
  await run('a = slow(1)\nb = slow(2)\nc = slow(3)', { tools: { slow }, limits: { concurrentCalls: 2 } });
  expect(most).toBe(2);
});

test('a limit of calls ends the run at the same call', async () => {
  for (const toolCalls of [0, 1, 5]) {
    const setup = { tools, limits: { toolCalls } };
    const together = await run('[one(x) for x in [1, 2, 4, 6, 7, 8, 9]]', setup);
    expect(together.error?.code).toBe('LIMIT_TOOL_CALLS');
    expect(together.trace.entries).toHaveLength(toolCalls);
  }
});

test('others have their turn between the answers of calls that ran side by side', async () => {
  const answer = Array.from({ length: 600_000 }, (_, index) => index);
  const calls = 12;
  const big: ToolFunction = () => new Promise((resolve) => setImmediate(() => resolve(answer)));
  let turns = 0;
  const ended = new AbortController();
  const count = (): void => {
    turns++;
    if (!ended.signal.aborted) setImmediate(count);
  };
  setImmediate(count);
  const program = `len([big(x) for x in range(${String(calls)})])`;
  const { output } = await run(program, { tools: { big }, limits: { concurrentCalls: calls } });
  ended.abort();
  expect(output).toBe(calls);
  // Copying one answer takes longer than a turn; a few turns are those in which the tools answer.
  expect(turns).toBeGreaterThanOrEqual(calls);
});
