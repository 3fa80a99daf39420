import fc from 'fast-check';
import { matchesName, parseSegment, type NamePart } from '../src/glob/segment.js';

/** What `*` means, spelled out: slow, and right by its shortness. */
function fits(parts: readonly NamePart[], name: readonly string[]): boolean {
  const [first, ...rest] = parts;
  if (first === undefined) return name.length === 0;
  if (first.kind === 'many') return fits(rest, name) || (name.length > 0 && fits(parts, name.slice(1)));
  const [symbol] = name;
  return symbol !== undefined && matchesName([first], symbol) && fits(rest, name.slice(1));
}

const pattern = fc.string({
  unit: fc.constantFrom('a', 'b', '😀', '*', '*', '?', '[ab]', '[!a]'),
  maxLength: 8,
});
const name = fc.string({ unit: fc.constantFrom('a', 'b', '😀', 'é'), maxLength: 8 });

describe('a segment of a pattern', () => {
  test('fits exactly the names that its meaning says', () => {
    fc.assert(
      fc.property(pattern, name, (text, candidate) => {
        const parts = parseSegment(text);
        expect(matchesName(parts, candidate)).toBe(fits(parts, Array.from(candidate)));
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['[]a]', ']', true],
    ['[!]a]', ']', false],
    ['[!]a]', 'b', true],
    ['[a-]', '-', true],
    ['[-a]', '-', true],
    ['[z-a]', 'm', false],
    ['[\\]]', ']', true],
    ['[a', '[a', true],
    ['[', '[', true],
    ['a\\', 'a\\', true],
    ['\\*', '*', true],
    ['\\*', 'a', false],
    ['[😀-😂]', '😁', true],
    ['', '', true],
    ['', 'a', false],
  ])('%s fits %s: %s', (text, candidate, expected) => {
    expect(matchesName(parseSegment(text), candidate)).toBe(expected);
  });
});
