import { DEFAULT_LIMITS } from 'lackpy';
import { pythonDialect } from '../src/dialect/python-dialect.js';
import { PythonParser } from '../src/syntax/python-parser.js';

const parser = new PythonParser(pythonDialect);

/** Slips that small models make, and a word of the hint that helps them. */
test.each([
  ['```python\nx = 1\n```', 'without ```'],
  ['x = “a”', 'plain ASCII quotes'],
  ['a && b', 'Write and between'],
  ['a || b', 'Write or between'],
  ['x = !a', 'Write not in front'],
  ['x = a ? b : c', 'value_if_true if condition'],
  ['if x\n    y', 'colon'],
  ['if x:\ny', 'four spaces'],
  ['print "a"', 'print(value)'],
  ['f(1, 2', "closes '('"],
  ["x = 'abc", 'quote it starts with'],
  ["x = '''abc", 'three quotes'],
  ['if x:\n\ty\n        z', 'spaces only'],
  ['if x = 1:\n    y', 'Compare with =='],
  ['x = 1 2', 'one statement per line'],
  ['x = ', 'a value is missing'],
  ['for x in y:\n    z\n  w', 'indent'],
  ['a <> b', '!='],
  ['f(a=1, 2)', 'positional arguments before keyword'],
  ['x = 5 if y', 'else value_if_false'],
  ["x = '\\x1'", 'raw string'],
  ['1x = 2', 'Start names with a letter'],
])('%j', (source, words) => {
  const parsed = parser.parse(source, DEFAULT_LIMITS);
  const [diagnostic] = parsed.program === null ? parsed.diagnostics : [];
  expect(diagnostic?.hint?.toLowerCase()).toContain(words.toLowerCase());
});
