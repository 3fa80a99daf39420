import { DEFAULT_LIMITS } from 'lackpy';
import { parser, programOf, run } from './program.js';

test('types are dropped', async () => {
  const source = [
    'type Row = { name: string };',
    'interface Sized { size: number }',
    "const rows: Row[] = [{ name: 'a' }] as Row[];",
    'const sizes: Record<string, number> = {};',
    'for (const { name } of rows) sizes[name] = name.length satisfies number;',
    'const total: number = Object.values(sizes).reduce((sum: number, size?: number): number => sum + size!, 0);',
    'total',
  ].join('\n');
  expect((await run(source)).output).toBe(1);
});

test.each([
  ['enum A { B }', 'TSEnumDeclaration'],
  ['declare const x: number; namespace N { }', 'TSModuleDeclaration'],
])('%j is refused by its name', (source, name) => {
  expect(JSON.stringify(programOf(source).body)).toContain(name);
});

/** Brackets that the reader of types tries in several ways each. */
test.each([
  (depth: number): string => `${'<T>('.repeat(depth)}x${')'.repeat(depth)} x`,
  (depth: number): string => `f${'<a>('.repeat(depth)}1${')'.repeat(depth)} x y`,
  (depth: number): string => `x = ${'async <T>(x = '.repeat(depth)}1${') => 1'.repeat(depth)} e e`,
])('reading types takes no time that doubles with nesting', (text) => {
  const start = performance.now();
  for (const depth of [20, 40, 80]) expect(parser.parse(text(depth), DEFAULT_LIMITS).program).toBeNull();
  expect(performance.now() - start).toBeLessThan(2000);
});
