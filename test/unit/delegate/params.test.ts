import { resolveParams } from '../../../src/delegate/params.js';
import type { Dialect } from '../../../src/ports/dialect.js';

const dialect = { isIdentifier: (name: string) => /^[a-z_]+$/.test(name) } as Dialect;
const taken = new Set(['read_file', 'len']);

test('a bare value and a described one become variables; only name and type are shown', () => {
  const params = resolveParams(
    {
      path: 'a.md',
      limit: { value: 3, type: 'int', description: 'how many' },
      options: { value: 1, other: 2 },
    },
    taken,
    dialect,
  );
  expect(params.values).toEqual({ path: 'a.md', limit: 3, options: { value: 1, other: 2 } });
  expect(params.infos).toEqual([
    { name: 'path', type: 'str', description: '' },
    { name: 'limit', type: 'int', description: 'how many' },
    { name: 'options', type: 'dict', description: '' },
  ]);
});

const cyclic: Record<string, unknown> = {};
cyclic['self'] = cyclic;

test.each([
  ['a tool name', { read_file: 1 }, 'PARAM_COLLISION'],
  ['a builtin name', { len: 1 }, 'PARAM_COLLISION'],
  ['a name that is no variable', { 'a-b': 1 }, 'PARAM_INVALID'],
  ['a function', { f: () => 1 }, 'PARAM_INVALID'],
  ['a getter', { o: Object.defineProperty({}, 'x', { get: () => 1, enumerable: true }) }, 'PARAM_INVALID'],
  ['a cycle', { o: cyclic }, 'PARAM_INVALID'],
  ['an object of a class', { o: new Date() }, 'PARAM_INVALID'],
])('refuses %s', (_what, params, code) => {
  expect(() => resolveParams(params, taken, dialect)).toThrow(expect.objectContaining({ code }) as Error);
});

test('a key named __proto__ is only a key', () => {
  const hostile = JSON.parse('{"o": {"__proto__": {"polluted": true}}}') as Record<string, unknown>;
  const { values } = resolveParams(hostile, taken, dialect);
  expect(Object.keys(values['o'] as object)).toEqual(['__proto__']);
  expect('polluted' in {}).toBe(false);
});
