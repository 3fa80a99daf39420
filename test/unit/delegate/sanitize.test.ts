import { sanitize } from '../../../src/delegate/sanitize.js';

test.each([
  ['plain text', 'x = 1\nx', 'x = 1\nx'],
  ['white space around', '\n\n  x = 1\n', 'x = 1'],
  ['a fence', '```python\nx = 1\n```', 'x = 1'],
  ['a fence of any language', '```js\nx = 1\n```', 'x = 1'],
  ['a fence without a tag', '```\nx = 1\n```', 'x = 1'],
  ['tildes', '~~~\nx = 1\n~~~', 'x = 1'],
  ['a preamble and a fence', "Here's the code:\n```python\nx = 1\n```\nIt sets x.", 'x = 1'],
  ['two preamble lines', 'Here is it:\n\nThe following works:\nx = 1', 'x = 1'],
  ['the solution', 'The solution is:\n\nx = 1', 'x = 1'],
  ['an unclosed fence', '```python\nx = 1\ny = 2', 'x = 1\ny = 2'],
  ['only the first of two fences', '```\na\n```\nor\n```\nb\n```', 'a'],
  ['a name that starts like a preamble', 'heres = 1', 'heres = 1'],
  ['nothing', '', ''],
])('%s', (_what, output, expected) => {
  expect(sanitize(output)).toBe(expected);
});

test('is linear on hostile output', () => {
  const started = performance.now();
  sanitize('```'.repeat(200_000));
  sanitize(`\`\`\`\n${' \n'.repeat(200_000)}`);
  sanitize("here's\n".repeat(100_000));
  expect(performance.now() - started).toBeLessThan(5_000);
});
