import fc from 'fast-check';
import { LineSplitter } from '../src/connection/line-splitter.js';

test('gives the lines of a text, however it is cut', () => {
  const line = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\n', ''));
  fc.assert(
    fc.property(fc.array(line), fc.integer({ min: 1, max: 7 }), (lines, size) => {
      const bytes = Buffer.from(lines.map((text) => `${text}\n`).join(''));
      const splitter = new LineSplitter(10_000);
      const found: string[] = [];
      for (let at = 0; at < bytes.length; at += size) {
        found.push(...(splitter.push(bytes.subarray(at, at + size)) ?? []));
      }
      expect(found).toEqual(lines);
    }),
  );
});

test('refuses a line that is too large, and takes the largest that is not', () => {
  expect(new LineSplitter(3).push(Buffer.from('abc\nabc\nabc'))).toEqual(['abc', 'abc']);
  expect(new LineSplitter(3).push(Buffer.from('abc\nabcd\n'))).toBeNull();
  expect(new LineSplitter(3).push(Buffer.from('abcd'))).toBeNull();
});
