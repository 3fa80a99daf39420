import { readFileSync } from 'node:fs';
import { DEFAULT_LIMITS } from 'lackpy';
import { makeContribution, readmeCases, testRule } from 'lackpy/testing';
import python from 'lackpy-plugin-language-python';
import plugin from '../src/index.js';

const parser = await makeContribution(python, 'parser', 'python');
const rule = await makeContribution(plugin, 'rule', 'no_nested_calls');
const code = 'RULE_NO_NESTED_CALLS';
const readme = readmeCases(readFileSync(new URL('../README.md', import.meta.url), 'utf8'), code);

testRule({
  it: test,
  rule,
  parse: (source) => parser.parse(source, DEFAULT_LIMITS),
  accept: [
    ...readme.accept,
    'text = read_file("a")\nlen(text)',
    'read_file("a").strip().upper()',
    'f(a, *b, c=d, **e)',
    'for x in range(3):\n    print(x)',
    '[f(x) for x in g()]',
    'f(g)',
    'f(x)[g(y)]',
    'f(x) + g(y)',
    'f(g(x) + 1)',
    'f([g(x)])',
    'f(x.y)',
    'sorted(xs, key=lambda x: f(x))',
    'f"{f(x)}"',
  ],
  reject: [
    ...readme.reject,
    {
      source: 'x = 1\nlen(read_file("a"))',
      diagnostics: [
        {
          code,
          line: 2,
          column: 5,
          endLine: 2,
          endColumn: 19,
          message:
            "Call to 'read_file' at line 2 is an argument of another call, forbidden by rule no_nested_calls",
          hint: 'Assign the result of the inner call to a variable first, then pass the variable.',
        },
      ],
    },
    { source: 'f(a, x=g())', diagnostics: [{ code, line: 1, column: 8 }] },
    { source: 'f(*g())', diagnostics: [{ code, line: 1, column: 4 }] },
    { source: 'f(**g())', diagnostics: [{ code, line: 1, column: 5 }] },
    { source: 'f((g()))', diagnostics: [{ code, line: 1, column: 4 }] },
    {
      source: 'f(g(h(x)), i())',
      diagnostics: [
        { code, line: 1, column: 3 },
        { code, line: 1, column: 5 },
        { code, line: 1, column: 12 },
      ],
    },
    {
      source: 'xs.append(f(x))',
      diagnostics: [{ code, line: 1, column: 11 }],
    },
    {
      source: 'f(x.strip())',
      diagnostics: [
        {
          code,
          line: 1,
          message:
            "Call to 'strip' at line 1 is an argument of another call, forbidden by rule no_nested_calls",
        },
      ],
    },
    {
      source: 'f(g[0](x))',
      diagnostics: [
        {
          code,
          line: 1,
          message: 'Call at line 1 is an argument of another call, forbidden by rule no_nested_calls',
        },
      ],
    },
    {
      source: 'for x in sorted(f(y)):\n    if g(\n        h()\n    ):\n        pass',
      diagnostics: [
        { code, line: 1, column: 17 },
        { code, line: 3, column: 9 },
      ],
    },
    { source: '[f(g(x)) for x in y]', diagnostics: [{ code, line: 1, column: 4 }] },
  ],
});
