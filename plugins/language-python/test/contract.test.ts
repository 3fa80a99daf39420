import { makeContribution, testParser } from 'lackpy/testing';
import plugin from '../src/index.js';

describe('the Python parser keeps the promises of its port', () => {
  testParser({
    it: test,
    create: () => makeContribution(plugin, 'parser', 'python'),
    programs: [
      'x = 1',
      "files = find_files('**/*.py')\nsizes = {p: len(read_file(p)) for p in files}\nsorted(sizes, key=lambda p: -sizes[p])[:3]",
      'total = 0\nfor i, (a, *b) in enumerate(rows):\n    if a > 1 and not b:\n        total += a\n    elif a:\n        continue\n    else:\n        break\nelse:\n    pass\ntotal',
      "f'{x!r:>{width}}|{{}} {y = }' 'tail' r'\\n' '''a\nb'''",
      'f(*a, b=1, **c)[1:2, ::3].d(-x + 2.5 * 1e400 // 3)',
      '[x for y in z if y for x in y], {x for x in y}, {**a, 1: 2}, (x for x in y), (1,), (), {1}',
      'with open_it(a) as b, c: d = e if f else g',
      'x: list[int] = [*a, 9007199254740993, 0x1F, None, True]',
      'a < b <= c is not d not in e == (f and g or not h)',
      "日本 = 'ñ😀\\x00\\u2028'\nprint(日本)",
    ],
    faulty: [
      'x =',
      'f(',
      "'abc",
      '1 = x',
      'if x\n    y',
      '  x',
      'a b',
      'x = (1]',
      'Here is the code:\nx = 1',
      '```python\nx\n```',
    ],
    unsupported: [
      { source: 'import os', name: 'Import' },
      { source: 'def f(): pass', name: 'FunctionDef' },
      { source: 'while x: y', name: 'While' },
      { source: 'x = [y := 1]', name: 'NamedExpr' },
      { source: 'f(await g())', name: 'Await' },
      { source: "x = b'a'", name: 'Bytes' },
      { source: 'try:\n    x\nexcept E:\n    y', name: 'ExceptHandler' },
    ],
    nested: (depth) => `${'('.repeat(depth)}1${')'.repeat(depth)}`,
  });
});
