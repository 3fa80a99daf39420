import { toJson } from '../../../src/wire/json.js';
import { cutResult } from '../../../src/wire/wire.js';

test('a long result is cut and says its length', () => {
  expect(cutResult('x'.repeat(500))).toBe('x'.repeat(500));
  expect(cutResult('x'.repeat(501))).toBe(`${'x'.repeat(500)}... (501 characters)`);
  expect(cutResult(['short'])).toEqual(['short']);
  expect(cutResult(Array.from({ length: 300 }, (_, i) => i))).toMatch(
    /^\[0,1,2.*\.\.\. \(1091 characters\)$/,
  );
});

test('integers of any size keep their digits', () => {
  expect(toJson({ a: 2n ** 80n, b: [1, null] })).toBe('{"a":1208925819614629174706176,"b":[1,null]}');
});

test('numbers that JSON cannot hold are null', () => {
  expect(toJson([NaN, Infinity])).toBe('[null,null]');
});
