import { readFileSync } from 'node:fs';
import { DEFAULT_LIMITS } from 'lackpy';
import { makeContribution, readmeCases, testRule, type ParseSource } from 'lackpy/testing';
import python from 'lackpy-plugin-language-python';
import plugin from '../src/index.js';

const parser = await makeContribution(python, 'parser', 'python');
const rule = await makeContribution(plugin, 'rule', 'max_calls', { options: 2 });
const code = 'RULE_MAX_CALLS';
const readme = readmeCases(readFileSync(new URL('../README.md', import.meta.url), 'utf8'), code);

const parse: ParseSource = (source) => parser.parse(source, DEFAULT_LIMITS);

testRule({
  it: test,
  rule: await makeContribution(plugin, 'rule', 'max_calls', { options: 3 }),
  parse,
  ...readme,
});

testRule({
  it: test,
  rule,
  parse,
  accept: [
    'x = 1',
    'x = read_file("a")\nlen(x)',
    'len(read_file("a"))',
    'x = read_file("a").strip().upper().lower()\nlen(x)',
    'for x in range(100):\n    print(x)',
    'f = len',
  ],
  reject: [
    {
      source: 'a = read_file("a")\nb = read_file("b")\nc = read_file("c")\nlen(c)',
      diagnostics: [
        {
          code,
          line: 3,
          column: 5,
          endLine: 3,
          endColumn: 14,
          message: "Found 4 calls, more than the maximum of 2: 'read_file' at line 3 is the first beyond it",
          hint: 'Call each tool once, keep its result in a variable and use the variable.',
        },
      ],
    },
    { source: 'f(g(h()))', diagnostics: [{ code, line: 1, column: 5 }] },
    { source: '(a(), b()) if c() else 1', diagnostics: [{ code, line: 1, column: 15 }] },
    { source: '[f(x) for x in g()]\nh()', diagnostics: [{ code, line: 2, column: 1 }] },
    { source: 'f"{a()}{b()}{c()}"', diagnostics: [{ code, line: 1, column: 14 }] },
    { source: 'def helper():\n    a(b(c()))', diagnostics: [{ code, line: 2 }] },
  ],
});

describe('options', () => {
  async function most(options: unknown): Promise<number> {
    const made = await makeContribution(plugin, 'rule', 'max_calls', { options });
    const counts = [0, 1, 2, 5, 19, 20, 21].filter((count) => {
      const { program } = parser.parse('f()\n'.repeat(count), DEFAULT_LIMITS);
      return program !== null && made.check(program).length === 0;
    });
    return Math.max(...counts);
  }

  test.each([
    [undefined, 20],
    [{}, 20],
    [0, 0],
    [1, 1],
    [{ max: 5 }, 5],
  ])('%j allows %d calls', async (options, count) => {
    expect(await most(options)).toBe(count);
  });

  test.each([[-1], [1.5], ['3'], [{ max: -1 }], [{ maximum: 3 }], [{ max: 3, min: 1 }], [[3]], [true]])(
    '%j is refused',
    async (options) => {
      await expect(makeContribution(plugin, 'rule', 'max_calls', { options })).rejects.toThrow(
        /whole number/,
      );
    },
  );
});
