import { readFileSync } from 'node:fs';
import { DEFAULT_LIMITS } from 'lackpy';
import { makeContribution, readmeCases, testRule } from 'lackpy/testing';
import python from 'lackpy-plugin-language-python';
import plugin from '../src/index.js';

const parser = await makeContribution(python, 'parser', 'python');
const rule = await makeContribution(plugin, 'rule', 'no_loops');
const code = 'RULE_NO_LOOPS';
const readme = readmeCases(readFileSync(new URL('../README.md', import.meta.url), 'utf8'), code);

testRule({
  it: test,
  rule,
  parse: (source) => parser.parse(source, DEFAULT_LIMITS),
  accept: [
    ...readme.accept,
    'x = read_file("a")\nx',
    'if x:\n    y = 1\nelse:\n    y = 2',
    '[x for x in range(3)]',
    '{x: y for x in a for y in b}',
    'sum(x for x in range(3))',
    'with read_file("a") as text:\n    print(text)',
    'while x:\n    pass',
  ],
  reject: [
    ...readme.reject,
    {
      source: 'files = find_files("*")\nfor f in files:\n    print(f)',
      diagnostics: [
        {
          code,
          line: 2,
          column: 1,
          endLine: 2,
          endColumn: 15,
          message: 'For-loop at line 2 is forbidden by rule no_loops',
          hint: 'Use a comprehension, or one call that works on all items.',
        },
      ],
    },
    {
      source: 'for x in a:\n    for y in b:\n        print(x, y)\nelse:\n    for z in c:\n        print(z)',
      diagnostics: [
        { code, line: 1, column: 1 },
        { code, line: 2, column: 5 },
        { code, line: 5, column: 5 },
      ],
    },
    {
      source: 'if x:\n    with y as z:\n        for w in z: print(w)',
      diagnostics: [{ code, line: 3, column: 9 }],
    },
    {
      source: 'def helper():\n    for x in y:\n        pass',
      diagnostics: [{ code, line: 2 }],
    },
    { source: "'😀'; for_ = 1\nfor 漢 in for_: pass", diagnostics: [{ code, line: 2, endColumn: 14 }] },
  ],
});

test('the rule carries the name it is bound under', () => {
  expect(rule.name).toBe('no_loops');
});
