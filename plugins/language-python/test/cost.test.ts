import fc from 'fast-check';
import { DEFAULT_LIMITS } from 'lackpy';
import { pythonDialect } from '../src/dialect/python-dialect.js';
import { PythonParser } from '../src/syntax/python-parser.js';

const parser = new PythonParser(pythonDialect);

test('a text of any bytes gives a tree or a reason', () => {
  const word = fc.constantFrom(
    ...'( ) [ ] { } : , . = == + - * ** / // % < > ! ! ~ @ ; \\ # \n \t \r \f " \' """ f" rb\' if else for in not and or is lambda import def class while 0 1_0 0x 1e5 .5 a _ é 😀'.split(
      ' ',
    ),
    ' ',
    '\n    ',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), (words) => {
      const source = words.join('');
      const parsed = parser.parse(source, DEFAULT_LIMITS);
      if (parsed.program === null) expect(parsed.diagnostics[0].message).not.toBe('');
      else expect(parsed.program.end).toBe(source.length);
    }),
    { numRuns: 3000 },
  );
});

test.each([
  ['attributes', (count: number) => `x${'.y'.repeat(count)}`],
  ['calls', (count: number) => `x${'()'.repeat(count)}`],
  ['operators', (count: number) => `x${' + x'.repeat(count)}`],
  ['powers', (count: number) => `x${' ** x'.repeat(count)}`],
  ['negations', (count: number) => `${'not '.repeat(count)}x`],
  ['comparisons', (count: number) => `x${' < x'.repeat(count)}`],
  ['conditions', (count: number) => `x${' if x else x'.repeat(count)}`],
  ['branches', (count: number) => `if x: x\n${'elif x: x\n'.repeat(count)}`],
  ['strings', (count: number) => `${"'a' ".repeat(count)}`],
  ['targets', (count: number) => `${'x = '.repeat(count)}x`],
])('a very long chain of %s is read, or refused with a reason', (_name, chain) => {
  for (const count of [50, 30_000]) {
    const parsed = parser.parse(chain(count), DEFAULT_LIMITS);
    if (parsed.program === null) expect(parsed.diagnostics[0].code).toBe('NESTING_TOO_DEEP');
  }
});
