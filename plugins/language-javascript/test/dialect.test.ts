import fc from 'fast-check';
import type { PlainData } from 'lackpy';
import { javascriptDialect } from '../src/dialect/javascript-dialect.js';
import { programOf, run } from './program.js';

const data = fc.letrec<{ data: PlainData }>((tie) => ({
  data: fc.oneof(
    { maxDepth: 4 },
    fc.constant(null),
    fc.boolean(),
    fc.double({ noNaN: true }),
    fc.integer(),
    fc.string({ unit: 'binary' }),
    fc.array(tie('data'), { maxLength: 4 }),
    fc.dictionary(fc.string({ unit: 'binary' }), tie('data'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).data;

test('a literal has the value of the data', async () => {
  await fc.assert(
    fc.asyncProperty(data, async (value) => {
      const { output } = await run(`const x = ${javascriptDialect.literal(value)};\nx`);
      expect(output).toEqual(value);
    }),
    { seed: 1, numRuns: 300 },
  );
});

test.each([
  ['a', true],
  ['_x1', true],
  ['$', true],
  ['été', true],
  ['of', true],
  ['for', false],
  ['let', false],
  ['undefined', false],
  ['1a', false],
  ['a-b', false],
  ['', false],
])('%j can be a variable: %p', (name, expected) => {
  expect(javascriptDialect.isIdentifier(name)).toBe(expected);
});

test.each([
  ['text', { kind: 'str', value: 'text' }],
  [5, { kind: 'int', value: 5 }],
  [2 ** 60, { kind: 'float', value: 2 ** 60 }],
  [0.5, { kind: 'float', value: 0.5 }],
  [true, { kind: 'bool', value: true }],
  [null, { kind: 'none', value: null }],
])('the constant of %j', (value, expected) => {
  expect(javascriptDialect.constant(value)).toEqual(expected);
});

test('every name of a hint is refused somewhere, and none is a builtin or method', () => {
  const { builtins } = javascriptDialect.grammars.get('standard') ?? { builtins: new Set<string>() };
  for (const name of javascriptDialect.hints.keys()) {
    expect(builtins.has(name)).toBe(false);
    expect(javascriptDialect.methods.has(name)).toBe(false);
  }
});

test('names of blocks that hide others are told apart', () => {
  const source = 'let x = 1; { let x = 2; f(x) } if (x) { const f = 3; g(f) } f(x)';
  const names = JSON.stringify(programOf(source).body, (key, value: unknown) =>
    key === 'source' ? 0 : value,
  );
  expect(names.match(/"id":"[^"]+"/g)).toEqual([
    ...['"id":"x"', '"id":"_x$1"', '"id":"f"', '"id":"_x$1"', '"id":"x"'],
    ...['"id":"_f$2"', '"id":"g"', '"id":"_f$2"', '"id":"f"', '"id":"x"'],
  ]);
});
