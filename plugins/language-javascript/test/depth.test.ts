import { DEFAULT_LIMITS } from 'lackpy';
import { parser } from './program.js';

const times =
  (part: string, end = '') =>
  (depth: number): string =>
    `${part.repeat(depth)}1${end.repeat(depth)}`;

/** Every way in which a program can nest. */
const NESTING: Readonly<Record<string, (depth: number) => string>> = {
  parentheses: times('(', ')'),
  arrays: times('[', ']'),
  objects: (depth) => `x = ${times('{a:', '}')(depth)}`,
  calls: times('f(', ')'),
  members: times('f[', ']'),
  functions: times('f(x => ', ')'),
  bodies: times('f(x => {', '})'),
  templates: times('`${', '}`'),
  ifs: times('if (1) {', '}'),
  elses: times('if (1) {} else '),
  blocks: times('{', '}'),
  loops: times('for (const x of y) {', '}'),
  classes: (depth) => `${'class A { m() {'.repeat(depth)}${'}}'.repeat(depth)}`,
  patterns: (depth) => `let ${'['.repeat(depth)}a${']'.repeat(depth)} = 1`,
  'object patterns': (depth) => `let ${'{a:'.repeat(depth)}b${'}'.repeat(depth)} = 1`,
  defaults: (depth) => `let ${'[a = '.repeat(depth)}b${']'.repeat(depth)} = 1`,
  negations: times('!'),
  awaits: times('await '),
  news: (depth) => `${'new '.repeat(depth)}a`,
  labels: (depth) => `${Array.from({ length: depth }, (_, index) => `l${String(index)}: `).join('')}1`,
  sums: times('1 + '),
  powers: times('1 ** '),
  logic: times('a && '),
  coalescing: times('a ?? '),
  choices: times('a ? b : '),
  assignments: (depth) => `${'a = '.repeat(depth)}1`,
  chains: (depth) => `a${'.b()'.repeat(depth)}`,
  'optional chains': (depth) => `a${'?.b()'.repeat(depth)}`,
  'tuple types': (depth) => `let a: ${'['.repeat(depth)}b${']'.repeat(depth)} = 1`,
  'object types': (depth) => `let a: ${'{ a: '.repeat(depth)}b${'}'.repeat(depth)} = 1`,
  'type operators': (depth) => `let a: ${'keyof '.repeat(depth)}b = 1`,
  'function types': (depth) => `let a: ${'() => '.repeat(depth)}b = 1`,
  'generic types': (depth) => `let a: ${'B<'.repeat(depth)}c${'>'.repeat(depth)} = 1`,
  'conditional types': (depth) => `let a: ${'b extends c ? d : '.repeat(depth)}e = 1`,
  casts: (depth) => `x${' as y'.repeat(depth)}`,
  'type assertions': (depth) => `${'<T>'.repeat(depth)}x`,
  'type arguments': (depth) => `f${'<a>('.repeat(depth)}1${')'.repeat(depth)}`,
};

test.each(Object.keys(NESTING))('%s nest as deep as one likes without harm', (name) => {
  for (const depth of [50, 150, 300, 700, 1500, 4000, 20_000]) {
    const text = NESTING[name]?.(depth) ?? '';
    const start = performance.now();
    const result = parser.parse(text, { ...DEFAULT_LIMITS, sourceBytes: 10_000_000 });
    expect(performance.now() - start).toBeLessThan(3000);
    if (result.program === null) expect(result.diagnostics).toHaveLength(1);
  }
});
