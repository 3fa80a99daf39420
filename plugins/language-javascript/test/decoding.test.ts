import { DEFAULT_LIMITS, type DecodingNames } from 'lackpy';
import { makeContribution } from 'lackpy/testing';
import whitelistPlugin from 'lackpy-plugin-validator-whitelist';
import { Sampler, matches, readGrammar } from '../../../test/support/gbnf.js';
import { decodingGrammar } from '../src/decoding/decoding-grammar.js';
import { parser, scope } from './program.js';

const whitelist = await makeContribution(whitelistPlugin, 'validator', 'whitelist');
const names: DecodingNames = {
  tools: ['read_file', 'read', 'find_files', 'write_file', 'edit_file'],
  params: ['größe', 'path'],
  builtins: [...scope.grammar.builtins],
};
const grammar = readGrammar(decodingGrammar(names));

/** All faults that lackpy finds in the program. */
function faultsOf(source: string): string[] {
  const parsed = parser.parse(source, DEFAULT_LIMITS);
  if (parsed.program === null) return parsed.diagnostics.map(({ message }) => message);
  const tools = new Set(names.tools);
  const outcome = whitelist.validate(parsed.program, { ...scope, tools, params: new Set(names.params) });
  return outcome.diagnostics.map(({ message }) => message);
}

const GOOD = [
  "read_file('notes.txt')",
  "const text = read_file('notes.txt');\ntext.split('\\n').length",
  "const text = await read_file('notes.txt');\ntext;\n",
  "const text = read_file(path)\nconst lines = text.split('\\n')\nlines.length",
  "find_files('**/*.js').slice(0, 10)",
  "let total = 0;\nfor (const file of find_files('*.txt')) {\n  total += read_file(file).length;\n}\ntotal",
  "const counts = {};\nfor (const word of read_file('a').split(' ')) {\n  counts[word] = (counts[word] ?? 0) + 1;\n}\ncounts",
  "const groups = {};\nfor (const word of read_file('a').split(' ')) {\n  groups[word] ??= [];\n  groups[word].push(word);\n}\ngroups",
  "const files = find_files('*.js');\nfiles.map(file => ({ file, size: read_file(file).length })).filter(({ size }) => size > 0)",
  'Object.entries({ a: 1 }).sort(([k, a], [l, b]) => b - a)',
  "find_files('*').map(async (file, index) => {\n  const text = read_file(file);\n  if (text === '') {\n    return null;\n  }\n  return `${index}: ${text.length} $5`;\n})",
  'const { a, b: [c = 1], ...rest } = { a: 1, b: [2] };\n[a, c, rest]',
  "const config = JSON.parse(read_file('a.json'));\nconfig?.scripts?.test ?? 'none'",
  'let a = 1;\nlet b = 2;\n[a, b] = [b, a];\na > b ? a : b',
  "const seen = new Set();\nfor (const file of find_files('*')) {\n  if (seen.has(file)) { continue; } else if (file.startsWith('.')) {\n    break;\n  }\n  seen.add(file);\n}\n[...seen]",
  "const names = await Promise.all(find_files('*').map(async file => read_file(file)));\nnames.length",
  'let count = 0;\nfor (const x of [1, 2].values()) { count++; }\nreturn count;',
  'const longest = [1, 2, 3]\n  .map(x => x * 2)\n  .reduce((best, x) => Math.max(best, x), -1);\nlongest',
  "console.log('a', 1);\nif (!find_files('*').length) {\n  console.log(typeof path);\n}",
  'größe * 2',
  "['1', '2'].map(Number).filter(Boolean).toSorted((a, b) => a - b)",
  "const text = '_x_';\ntext.replaceAll('x', m => m.toUpperCase()).at?.(0)",
];

const BAD = [
  "import fs from 'fs'",
  'var x = 1;',
  'function f() { return 1 }',
  'class A {}',
  'while (true) {\n  x = 1;\n}',
  'for (let i = 0; i < 3; i++) { }',
  'for (const k in x) { y = 1 }',
  'for (const x of [1, 2]) { y = 1 }',
  'for (const x of a.b) { y = 1 }',
  'try { x = 1 } catch { y = 2 }',
  "throw 'x'",
  'switch (x) { case 1: break }',
  'const f = x => x;',
  'const f = { g: x => x };',
  '(x => x)(1)',
  'x(1)',
  'x[0](1)',
  'fetch_url(1)',
  'x.unknown()',
  'x.constructor',
  'x.prototype',
  'x.a__b',
  "x['__proto__']",
  "'__proto__'",
  '`__${x}`',
  "'\\x5f\\x5f'",
  'const { __proto__: a } = x;',
  'eval("1")',
  'globalThis',
  'process.exit()',
  'this',
  'new Date()',
  'Set([1])',
  '/a/.test(x)',
  'a`b`',
  '10n',
  'x | y',
  'x ** 2',
  'x = y = 1',
  'const x = y++;',
  'void x',
  'delete x.y',
  'a ?? b || c',
  'break',
  'if (x) {\n  continue;\n}',
  '[1].map(x => await x)',
  'const x = 1\n[x].map(y => y)',
  'const x = 1\n(x)',
  'const x = 1\n`a`',
  "'abc",
  '```js\nx\n```',
  'Here is the program:\nx',
  'const = 1;',
  'const for = 1;',
  'const await = 1;',
  '',
];

/** What a context-free grammar does not see: whether a name is declared, and only once. */
const UNSEEN =
  /already been declared|Argument name clash|: (?:UndeclaredAssignment|AssignmentToConstant|UseBeforeDeclaration|CapturedVariable) at/;

describe('the decoding grammar', () => {
  test.each(GOOD)('has %j, which is valid', (source) => {
    expect(matches(grammar, source)).toBe(true);
    expect(faultsOf(source)).toEqual([]);
  });

  test.each(BAD)('has no %j', (source) => {
    expect(matches(grammar, source)).toBe(false);
  });

  test('has no word the language keeps for itself and no forbidden name as a variable', () => {
    const forbidden = [...scope.grammar.forbiddenNames, 'let', 'await', 'undefined', 'in', 'instanceof'];
    expect(forbidden.filter((name) => matches(grammar, `let ${name} = 1`))).toEqual([]);
    expect(forbidden.filter((name) => !matches(grammar, `let ${name}_x = ${name}s`))).toEqual([]);
  });

  test('makes programs that are valid', () => {
    const samples = [20, 30, 40].flatMap((depth) => {
      const sampler = new Sampler(grammar, depth, depth);
      return Array.from({ length: 60 }, () => sampler.sentence());
    });
    const faults = samples.flatMap((source) => {
      const found = faultsOf(source).filter((fault) => !UNSEEN.test(fault));
      return found.length === 0 ? [] : [{ source, found }];
    });
    expect(faults).toEqual([]);
    const unread = samples.filter((source) => parser.parse(source, DEFAULT_LIMITS).program === null);
    expect(unread.length).toBeLessThan(samples.length / 10);
  });

  test('has what its sampler makes', () => {
    const sampler = new Sampler(grammar, 2, 25);
    const samples = Array.from({ length: 15 }, () => sampler.sentence());
    expect(samples.filter((source) => !matches(grammar, source))).toEqual([]);
  });
});

describe('names', () => {
  test('a kit may be empty, and so may everything', () => {
    const none = readGrammar(decodingGrammar({ tools: [], params: [], builtins: [] }));
    expect(matches(none, "const x = 'a'.toUpperCase();")).toBe(true);
    expect(matches(none, 'parseInt(1)')).toBe(false);
  });

  test('names that no program may use are left out', () => {
    const own = readGrammar(
      decodingGrammar({ tools: ['eval', 'a__b', 'for', 'a"b'], params: ['__ü'], builtins: [] }),
    );
    expect(["eval('a')", 'a__b()', 'for()', 'let x = __ü'].filter((one) => matches(own, one))).toEqual([]);
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
