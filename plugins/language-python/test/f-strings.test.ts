import { DEFAULT_LIMITS } from 'lackpy';
import { pythonDialect } from '../src/dialect/python-dialect.js';
import { PythonParser } from '../src/syntax/python-parser.js';

/** The wording is that of Python 3.12, whose grammar has f-strings; the recorded cases come from an older one. */
const parser = new PythonParser(pythonDialect);

test.each([
  ["f'{}'", "f-string: valid expression required before '}'", 4],
  ["f'{x:{}}'", "f-string: valid expression required before '}'", 7],
  ["f'{x!}'", 'f-string: missing conversion character', 6],
  ["f'{x!z}'", "f-string: invalid conversion character 'z': expected 's', 'r', or 'a'", 6],
  ["f'{a!r b}'", "f-string: expecting ':' or '}'", 8],
  ["f'{a b}'", 'invalid syntax. Perhaps you forgot a comma?', 4],
  ['f"{x"', "f-string: expecting '}'", 5],
  ["f'{x:{y:{z:{w}}}}'", 'f-string: expressions nested too deeply', 12],
])('%s', (source, message, column) => {
  const parsed = parser.parse(source, DEFAULT_LIMITS);
  const [diagnostic] = parsed.program === null ? parsed.diagnostics : [];
  expect(diagnostic?.message).toBe(`Parse error: ${message} (line 1)`);
  expect(diagnostic?.location?.column).toBe(column);
});

test.each([`f'{'a'}'`, `f"{d["k"]}"`, `f'{'\\n'.join(x)}'`, `f'{f'{f'{1}'}'}'`, `f'''{\nx  # comment\n}'''`])(
  'takes what Python 3.12 allows inside the braces: %s',
  (source) => {
    expect(parser.parse(source, DEFAULT_LIMITS).program).not.toBeNull();
  },
);
