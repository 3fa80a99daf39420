import { cleanText } from '../src/tools/clean-text.js';
import { legalName } from '../src/tools/legal-name.js';
import { gradeOf } from '../src/tools/tool-grade.js';
import { typeText } from '../src/tools/type-text.js';
import { redact } from '../src/servers/redact.js';

test.each<[object, string]>([
  [{ type: 'string' }, 'str'],
  [{ type: 'integer' }, 'int'],
  [{ type: 'number' }, 'float'],
  [{ type: 'boolean' }, 'bool'],
  [{ type: 'object' }, 'dict'],
  [{ type: 'array' }, 'list'],
  [{ type: 'array', items: { type: 'string' } }, 'list[str]'],
  [{ type: 'array', items: { type: 'array', items: { type: 'number' } } }, 'list[list[float]]'],
  [{ type: 'array', items: { type: ['string', 'null'] } }, 'list'],
  [{ type: ['string', 'null'] }, 'str | None'],
  [{ anyOf: [{ type: 'integer' }, { type: 'null' }] }, 'int | None'],
  [{ anyOf: [{ type: 'integer' }, {}] }, 'any'],
  [{ enum: ['a', 'b'] }, 'str'],
  [{ enum: ['a', 1] }, 'any'],
  [{ $ref: '#/$defs/a' }, 'any'],
  [{ type: 7, properties: 'x' }, 'any'],
  [{}, 'any'],
])('%j is %s', (schema, expected) => {
  expect(typeText(schema)).toBe(expected);
});

test.each<[Parameters<typeof gradeOf>[0], number, number]>([
  [{ readOnlyHint: true }, 1, 1],
  [{ readOnlyHint: true, openWorldHint: false }, 1, 1],
  [{ readOnlyHint: true, openWorldHint: true }, 2, 1],
  [{ destructiveHint: false }, 3, 2],
  [{ destructiveHint: true }, 3, 3],
  [{ openWorldHint: false }, 3, 3],
  [{}, 3, 3],
])('%j has the grade %d, %d', (hints, w, d) => {
  expect(gradeOf(hints)).toEqual({ w, d });
});

test.each([
  ['a-b.c/d', 'a_b_c_d'],
  ['__class__', 'class__'],
  ['', 'tool'],
  ['_1', 'tool_1'],
  ['lambda', 'lambda_'],
  ['日本', 'tool'],
])('%j becomes %s', (original, expected) => {
  expect(legalName(original)).toBe(expected);
});

test('text is cleaned of what is not seen', () => {
  expect(cleanText('a\u200bb\u202e c\r\n\td\u001b[31m')).toBe('ab c d [31m');
  expect(cleanText('😀'.repeat(600))).toMatch(/^(?:😀)+…$/u);
});

test('secrets are taken out, the longer ones first, and short values are none', () => {
  expect(redact('key=abcdef abcd 1', ['abcd', 'abcdef', '1'])).toBe('key=*** *** 1');
});
