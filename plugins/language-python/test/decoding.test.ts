import { DEFAULT_LIMITS, type DecodingNames } from 'lackpy';
import { makeContribution } from 'lackpy/testing';
import whitelistPlugin from 'lackpy-plugin-validator-whitelist';
import python from '../src/index.js';
import { decodingGrammar } from '../src/decoding/decoding-grammar.js';
import { Sampler, matches, readGrammar } from '../../../test/support/gbnf.js';

const parser = await makeContribution(python, 'parser', 'python');
const whitelist = await makeContribution(whitelistPlugin, 'validator', 'whitelist');
const standard = parser.dialect.grammars.get('standard');
if (standard === undefined) throw new Error('Every dialect has the grammar standard');
const validity = standard;

const names: DecodingNames = {
  tools: ['read_file', 'read', 'find_files', 'write_file', 'edit_file'],
  params: ['größe', 'path'],
  builtins: [...validity.builtins],
};
const grammar = readGrammar(decodingGrammar(names));

/** The codes of all faults that lackpy finds in the program. */
function faultsOf(source: string, tools = names.tools): string[] {
  const parsed = parser.parse(source, DEFAULT_LIMITS);
  if (parsed.program === null) return parsed.diagnostics.map(({ code, message }) => `${code}: ${message}`);
  const outcome = whitelist.validate(parsed.program, {
    grammar: validity,
    dialect: parser.dialect,
    tools: new Set(tools),
    params: new Set(names.params),
    rules: [],
  });
  return outcome.diagnostics.map(({ code, message }) => `${code}: ${message}`);
}

const GOOD = [
  "read_file('notes.txt')",
  "text = read_file('notes.txt')\nlen(text.splitlines())",
  'text = read_file(path)\ntext\n',
  "files = find_files('**/*.py')\nfiles[:10]",
  "find_files('src/*.ts')[0]",
  "total = 0\nfor file in find_files('*.txt'):\n    total += len(read_file(file))\ntotal",
  "counts = {}\nfor word in read_file('a').split():\n    counts[word] = counts.get(word, 0) + 1\ncounts",
  "sorted(find_files('*.py'), key=lambda f: len(read_file(f)), reverse=True)[:3]",
  'pairs = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))\npairs',
  "[line.strip() for line in read_file('a.txt').splitlines() if line.strip()]",
  "{f: len(read_file(f)) for f in find_files('*.md')}",
  "{word.lower() for word in read_file('a').split()}",
  "sum(len(read_file(f)) for f in find_files('*.py'))",
  "any('TODO' in line for line in read_file('a').split('\\n'))",
  'all(x > 0 for x in values if x is not None)',
  "f'{len(files)} files'",
  'f"{name}: {size:>10,.2f} {name!r} {{}}"',
  "f'{x:{width}}' + f\"{d['key']}\"",
  "write_file('out.txt', '\\n'.join(lines))",
  "edit_file('a.py', old_str='foo', new_str='bar')",
  "ok = write_file(path='a.txt', content=read_file('b.txt').upper())\nok",
  "for i, line in enumerate(lines, 1):\n    if 'def ' in line:\n        print(i, line)\n    elif line == '':\n        continue\n    else:\n        pass",
  "for a, (b, c) in zip(xs, ys):\n    print(a, b, c)\n\nprint('done')",
  "found = None\nfor f in files:\n    if 'x' in read_file(f):\n        found = f\n        break\nfound",
  'for row in rows:\n    for cell in row.values():\n        if cell is None:\n            break',
  'a, b = 1, 2\na, b = b, a\n(a, b)',
  'first, *rest = items\nfirst if rest else None',
  "x = 5\nif x > 3 and not x == 4 or x < 0:\n    y = 'big'\nelse:\n    y = 'small'\ny",
  "groups = {}\nfor f in files:\n    ext = f.rsplit('.', 1)[-1]\n    groups.setdefault(ext, []).append(f)\ngroups",
  'data = {\n    "a": 1,\n    "b": [1, 2, 3],\n}\ndata',
  'result = [\n    x * 2\n    for x in range(10)\n    if x % 2 == 0\n]\nresult',
  "result = []\nfor f in files:\n    result.append({'file': f, 'lines': len(read_file(f).splitlines())})\nresult",
  "max(counts, key=counts.get('a'))",
  'max(items, key=len)',
  'items[::-1]',
  'items[1:-1][::2]',
  'matrix[i][j] = matrix[j][i]',
  'x = -1.5e3 + 2 // 3 - 4 % 5 * 6 / 7',
  "'a' not in d and d is not None",
  'print(*items)',
  'dict(**a)',
  '{**a, "b": 2}',
  '[*a, *b]',
  '(1,)',
  '()',
  '[]',
  'isinstance(x, str)',
  '[(k, v) for k, v in d.items()]',
  '[cell for row in rows for cell in row]',
  "largest = ''\nsize = -1\nfor f in find_files('*'):\n    n = len(read_file(f))\n    if n > size:\n        largest, size = f, n\nlargest",
  'x=1+2*3',
  'formatted = "café".upper() + "\u2713"',
  'größe * 2',
  "read(type='x')",
  "reader = read_file('a')\nread = reader",
  'imported = 1\nforest = imported\nnotes = forest',
  "name = f'_{x}_{y}'",
  "'snake_case_name_'",
];

const BAD = [
  'import os',
  'from os import path',
  'import os.path as p\np',
  'def f(x):\n    return x',
  'def f():\n    pass',
  'class A:\n    pass',
  "fetch_url('http://x')",
  "readfile('a')",
  "read_files('a')",
  "read_fil('a')",
  "x = fetch('a')",
  "text = read_file('a')\ntext.encode('utf8')",
  'x.unknown()',
  "eval('1')",
  "exec('1')",
  "open('a')",
  "open('a').read()",
  "with open('a') as f:\n    f.read()",
  'getattr(x, "a")',
  "__import__('os')",
  'x.__class__',
  'x.__class__()',
  "'__class__'",
  'x = "a__b"',
  "f'__{x}'",
  "'\\x5f\\x5f'",
  "'\\u005f_'",
  '__builtins__',
  'a__b = 1',
  'while True:\n    pass',
  'try:\n    x = 1\nexcept:\n    pass',
  'x.y',
  'x.append',
  'x.y = 1',
  'max(items, key=counts.get)',
  'f = lambda x: x',
  'sorted(items, lambda x: x)',
  'filter(lambda x: x, items)',
  '(lambda x: x)(1)',
  'x(1)',
  'x (1)',
  'x[0](1)',
  "read_file('a')('b')",
  'Here is the program:\nx = 1',
  'Sure! x = 1',
  '```python\nx = 1\n```',
  '`x`',
  'for x in [1, 2]:\n    print(x)',
  'for x in items[1:]:\n    print(x)',
  'x = 2 ** 3',
  'x = a | b',
  'x = ~a',
  '(x := 1)',
  'del x',
  'return 1',
  'raise x',
  'assert x',
  'global x',
  'yield x',
  'lambda: 1',
  'break',
  'if x:\n    continue',
  'if x:\n  y = 1',
  'if x:\ny = 1',
  '    x = 1',
  "x = 'abc",
  'x = (1',
  'x = ',
  'os',
  'sys.exit()',
  'x = import',
  'for = 1',
  'True = 1',
  "f'{{1}.pop()}'",
  "f'{x!z}'",
  "f'{__import__(1)}'",
  "f'{evil()}'",
  '',
];

describe('the decoding grammar', () => {
  test.each(GOOD)('has %j, which is valid', (source) => {
    expect(matches(grammar, source)).toBe(true);
    expect(faultsOf(source)).toEqual([]);
  });

  test.each(BAD)('has no %j', (source) => {
    expect(matches(grammar, source)).toBe(false);
  });

  test('has long programs', () => {
    const line = "total += len([x for x in read_file('a.txt').split(',') if x.strip()])\n";
    const started = performance.now();
    expect(matches(grammar, line.repeat(20))).toBe(true);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  test('has no word the language keeps for itself and no forbidden name as a variable', () => {
    const forbidden = [...validity.forbiddenNames];
    const taken = forbidden.filter((name) => matches(grammar, `${name} = 1`));
    expect(taken).toEqual([]);
    const longer = forbidden.filter(
      (name) => !name.includes('_') && !matches(grammar, `${name}_x = ${name}s`),
    );
    expect(longer).toEqual([]);
  });

  test('makes programs that are valid', () => {
    const samples = [15, 25, 40].flatMap((depth) => {
      const sampler = new Sampler(grammar, depth, depth);
      return Array.from({ length: 100 }, () => sampler.sentence());
    });
    // That a call names an argument once only is beyond a context-free grammar.
    const unseen = /^PARSE_ERROR: Parse error: keyword argument repeated/;
    const faults = samples.flatMap((source) => {
      const found = faultsOf(source).filter((fault) => !unseen.test(fault));
      return found.length === 0 ? [] : [{ source, found }];
    });
    expect(faults).toEqual([]);
  });

  test('has what its sampler makes', () => {
    const sampler = new Sampler(grammar, 2);
    const samples = Array.from({ length: 50 }, () => sampler.sentence());
    expect(samples.filter((source) => !matches(grammar, source))).toEqual([]);
  });
});

describe('names', () => {
  test.each(['read', 'read_file', 'r', 'R2', '_x', 'print_all', 'importer', 'größe_holen'])(
    'a tool can be called %s',
    (tool) => {
      const own = readGrammar(decodingGrammar({ ...names, tools: ['read', 'read_file', tool] }));
      const source = `x = ${tool}('a')\n${tool}(x)`;
      expect(matches(own, source)).toBe(true);
      expect(faultsOf(source, [tool])).toEqual([]);
      expect(matches(own, `${tool}z(1)`)).toBe(false);
    },
  );

  test('a kit may be empty, and so may everything', () => {
    expect(matches(readGrammar(decodingGrammar({ ...names, tools: [] })), 'print(1)')).toBe(true);
    const none = readGrammar(decodingGrammar({ tools: [], params: [], builtins: [] }));
    expect(matches(none, "x = 'a'.upper()")).toBe(true);
    expect(matches(none, 'print(1)')).toBe(false);
  });

  test('names that no program may use are left out', () => {
    const own = readGrammar(
      decodingGrammar({ tools: ['open', 'a__b', 'for', 'a"b'], params: ['__ü'], builtins: [] }),
    );
    expect(["open('a')", 'a__b()', 'for()', 'x = __ü'].filter((source) => matches(own, source))).toEqual([]);
  });

  test('the order of names does not matter', () => {
    const turned = {
      tools: names.tools.toReversed(),
      params: names.params.toReversed(),
      builtins: names.builtins.toReversed(),
    };
    expect(decodingGrammar(turned)).toBe(decodingGrammar(names));
  });
});

describe('the reader of GBNF', () => {
  test.each([
    ['root ::= a', /'a' is not defined/],
    ['a ::= "x"', /'root' is not defined/],
    ['root ::= root "x" | "y"', /Left recursion/],
    ['root ::= a? root "x" | "y"\na ::= "z"', /Left recursion/],
    ['root ::= "a"\nroot ::= "b"', /twice/],
    ['root ::= ("a"', /Missing/],
  ])('refuses %j', (text, reason) => {
    expect(() => readGrammar(text)).toThrow(reason);
  });
});
