import { SourceText } from '../../../src/ast/source-text.js';

test.each([
  ['a\nb', 2, 2, 1],
  ['a\r\nb', 3, 2, 1],
  ['a\rb', 2, 2, 1],
  ['ab', 1, 1, 2],
  ['😀x', 2, 1, 2],
  ['', 0, 1, 1],
  ['a\n', 2, 2, 1],
])('%j offset %i is line %i column %i', (text, offset, line, column) => {
  expect(new SourceText(text).positionAt(offset)).toEqual({ line, column });
});

test('gives lines without their ends', () => {
  const source = new SourceText('a\r\nbc\nd');
  expect([0, 1, 2, 3, 4].map((line) => source.lineText(line))).toEqual(['', 'a', 'bc', 'd', '']);
});
