import { readFileSync } from 'node:fs';
import { DEFAULT_LIMITS } from 'lackpy';
import { makeContribution, readmeCases, testRule, type ParseSource } from 'lackpy/testing';
import python from 'lackpy-plugin-language-python';
import plugin from '../src/index.js';

const parser = await makeContribution(python, 'parser', 'python');
const rule = await makeContribution(plugin, 'rule', 'max_depth', { options: 2 });
const code = 'RULE_MAX_DEPTH';
const readme = readmeCases(readFileSync(new URL('../README.md', import.meta.url), 'utf8'), code);

const parse: ParseSource = (source) => parser.parse(source, DEFAULT_LIMITS);

testRule({
  it: test,
  rule: await makeContribution(plugin, 'rule', 'max_depth'),
  parse,
  ...readme,
});

testRule({
  it: test,
  rule,
  parse,
  accept: [
    'x = 1',
    'for x in xs:\n    if x:\n        print(x)',
    'if a:\n    if b:\n        x = 1\nif c:\n    if d:\n        x = 2',
    'if a:\n    x = 1\nelif b:\n    x = 2\nelif c:\n    x = 3\nelif d:\n    if e:\n        x = 4\nelse:\n    x = 5',
    'with a as b:\n    for c in b:\n        d = [e for e in c if e for f in e]',
    'for x in xs:\n    y = x if x else (x if y else z)',
  ],
  reject: [
    {
      source: 'for x in xs:\n    if x:\n        with x as y:\n            print(y)',
      diagnostics: [
        {
          code,
          line: 3,
          column: 9,
          endLine: 3,
          endColumn: 20,
          message: 'Nesting depth 3 exceeds the maximum of 2 at line 3',
          hint: 'Join conditions into one, or filter the items into a variable before the loop.',
        },
      ],
    },
    {
      source: 'if a:\n  if b:\n    if c:\n      if d:\n        x = 1',
      diagnostics: [
        { code, line: 3, message: 'Nesting depth 3 exceeds the maximum of 2 at line 3' },
        { code, line: 4, message: 'Nesting depth 4 exceeds the maximum of 2 at line 4' },
      ],
    },
    {
      source: 'if a:\n  if b:\n    if c: x = 1\n  else:\n    for y in z: x = 2',
      diagnostics: [
        { code, line: 3 },
        { code, line: 5 },
      ],
    },
    {
      source: 'if a:\n  x = 1\nelif b:\n  if c:\n    if d:\n      x = 2',
      diagnostics: [{ code, line: 5, column: 5 }],
    },
    {
      source: 'if a:\n  x = 1\nelse:\n  x = 2\n  if b:\n    if c: x = 3',
      diagnostics: [{ code, line: 6, message: 'Nesting depth 3 exceeds the maximum of 2 at line 6' }],
    },
    {
      source: 'if a:\n  x = 1\nelse:\n  if b:\n    if c: x = 2\n  x = 3',
      diagnostics: [{ code, line: 5 }],
    },
    {
      source: 'for a in b:\n  c = 1\nelse:\n  for d in e:\n    for f in g:\n      h = 1',
      diagnostics: [{ code, line: 5 }],
    },
    {
      source: 'def helper():\n  if a:\n    if b:\n      if c:\n        pass',
      diagnostics: [{ code, line: 4 }],
    },
  ],
});

describe('options', () => {
  const deep = (depth: number): string =>
    Array.from({ length: depth }, (_, level) => `${' '.repeat(level)}if a:\n`).join('') +
    ' '.repeat(depth) +
    'x';

  async function deepest(options: unknown): Promise<number> {
    const made = await makeContribution(plugin, 'rule', 'max_depth', { options });
    const depths = [1, 2, 3, 4, 5, 6].filter((depth) => {
      const { program } = parser.parse(deep(depth), DEFAULT_LIMITS);
      return program !== null && made.check(program).length === 0;
    });
    return Math.max(0, ...depths);
  }

  test.each([
    [undefined, 3],
    [{}, 3],
    [0, 0],
    [1, 1],
    [{ max: 4 }, 4],
  ])('%j allows a depth of %d', async (options, depth) => {
    expect(await deepest(options)).toBe(depth);
  });

  test.each([[-1], [1.5], ['3'], [{ max: -1 }], [{ maximum: 3 }], [{ max: 3, min: 1 }], [[3]], [true]])(
    '%j is refused',
    async (options) => {
      await expect(makeContribution(plugin, 'rule', 'max_depth', { options })).rejects.toThrow(
        /whole number/,
      );
    },
  );
});
