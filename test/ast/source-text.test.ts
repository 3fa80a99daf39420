import { SourceText } from 'lackpy';

const TEXTS = ['', 'a', 'a\nb', 'a\r\nb\rc\n', '😀b\n😀😀c', '\ud83d\n\ude00x', 'é\n\t漢字😀'];

test.each(TEXTS)('every offset of %j has the line and column that counting gives', (text) => {
  const source = new SourceText(text);
  for (let offset = 0; offset <= text.length; offset++) {
    const line = source.lineStarts.filter((start) => start <= offset).length;
    const start = source.lineStarts[line - 1] ?? 0;
    const column = [...text.slice(start, offset)].length + 1;
    expect(source.positionAt(offset)).toEqual({ line, column });
    expect(source.lineAt(offset)).toBe(line);
  }
});

test('an offset beyond the text is its end', () => {
  expect(new SourceText('ab').positionAt(99)).toEqual({ line: 1, column: 3 });
});

test('a million places on one line are found at once', () => {
  const source = new SourceText('😀x'.repeat(300_000));
  let sum = 0;
  for (let offset = 0; offset < 900_000; offset++) sum += source.positionAt(offset).column;
  expect(sum).toBeGreaterThan(0);
});
