import fc from 'fast-check';
import { compilePattern } from '../../../src/templates/pattern/compile-pattern.js';
import { MAX_INTENT_LENGTH } from '../../../src/templates/pattern/pattern.js';

async function match(pattern: string, intent: string): Promise<Record<string, string> | null> {
  const captures = (await compilePattern(pattern)).match(intent);
  return captures === null ? null : Object.fromEntries(captures);
}

describe('a pattern', () => {
  test.each<[string, string, Record<string, string> | null]>(
    [
      ['read (the )?file {path}', 'read the file README.md', { path: 'README.md' }],
      ['read (the )?file {path}', 'Read File  README.md', { path: ' README.md' }],
      ['read (the )?file {path}', '  READ THE FILE a b.md \n', { path: 'a b.md' }],
      ['read (the )?file {path}', 'please read the file README.md', null],
      ['read (the )?file {path}', 'read the file', null],
      ['read (the )?file {path}', 'read the file a\nb', null],
      ['read (the )?file {path}', 'read the file a\rb', null],
      ['read (the )?file {path}', 'read the file a\u2028b', null],
      ['copy {from} to {to}', 'copy a to b to c', { from: 'a', to: 'b to c' }],
      ['count', 'COUNT', {}],
      ['count', 'counts', null],
      ['(show|list) {n} lines( of {path})?', 'list 3 lines of x', { n: '3', path: 'x' }],
      ['(show|list) {n} lines( of {path})?', 'show 3 lines', { n: '3', path: '' }],
      ['a{3} {x}', 'aaa b', { x: 'b' }],
      ['a{1,2} {x}', 'aa b', { x: 'b' }],
      ['a{2,} {x}', 'a b', null],
      [String.raw`set \{{x}\}`, 'set {y}', { x: 'y' }],
      [String.raw`[{x}]+ {y}`, '{x} 1', { y: '1' }],
      [String.raw`[]{x}]+ {y}`, ']{ 1', { y: '1' }],
      [String.raw`[\]{x}]+ {y}`, ']{ 1', { y: '1' }],
      [String.raw`[[:alpha:]{}]+ {y}`, 'a{ 1', { y: '1' }],
      [String.raw`\p{Greek}+ {y}`, 'αβ 1', { y: '1' }],
      [String.raw`show (?P<n>\d+) lines`, 'show 12 lines', { n: '12' }],
      [String.raw`show (?<n>\d+) lines`, 'show x lines', null],
      ['(?:x|y) ((a)(b)) {z}', 'y ab c', { z: 'c' }],
      ['lies {größe}', 'lies 3', { größe: '3' }],
      ['say {_x1}', 'say 😀', { _x1: '😀' }],
      ['a|b {x}', 'b c', { x: 'c' }],
      ['a|b {x}', 'a', { x: '' }],
      ['^read {x}$', 'read y', { x: 'y' }],
      ['(?-i:Read) {x}', 'read y', null],
      ['say {x}', 'say \ud800', { x: '\ud800' }],
      ['say {x}', "say '); __import__('os') #", { x: "'); __import__('os') #" }],
    ].filter(([pattern]) => pattern !== 'x{') as [string, string, Record<string, string> | null][],
  )('%j matches %j as %j', async (pattern, intent, expected) => {
    expect(await match(pattern, intent)).toEqual(expected);
  });

  test.each([
    ['', 'it is empty', null],
    ['  ', 'it is empty', null],
    ['x'.repeat(2_001), 'more than 2000 characters', null],
    ['read {x', "a '{' opens no capture", 6],
    ['read {{x}}', "a '{' opens no capture", 6],
    ['read {}', "'{}' is neither a capture nor a repetition", 6],
    ['read {a b}', "'{a b}' is neither", 6],
    ['read {1x}', "'{1x}' is neither", 6],
    ['read {,3}', "'{,3}' is neither", 6],
    ['{x} {x}', "'{x}' is captured twice", 5],
    ['{x} (?P<x>y)', "'{x}' is captured twice", 5],
    ['(?P<a b>y)', "'a b' is not a name for a capture", 1],
    ['read (the', "a '(' is never closed", 6],
    ['read the)', "a ')' has no '('", 9],
    ['😀 )', "a ')' has no '('", 3],
    ['read [z-a]', "invalid character class range 'z-a'", 7],
    ['read [a', 'missing closing ]', 6],
    ['*read', "missing argument to repetition operator '*'", 1],
    ['a**', "invalid nested repetition operator '**'", 2],
    [String.raw`(a)\1`, String.raw`invalid escape sequence '\1'`, 4],
    ['(?=a)', 'invalid or unsupported', 1],
    ['(?<=a)b', '', 1],
    ['a{2000}', 'invalid repeat count', 2],
    ['a\\', 'it ends with a lone \\', 2],
    [String.raw`\Q{x}\E`, String.raw`'\Q' is not supported`, 1],
    ['((a{1,100}){1,100}){1,100}', 'too large', null],
    ['(.{0,900}x)'.repeat(100), 'too large', null],
    [Array.from({ length: 21 }, (_, index) => `{a${String(index)}}`).join(' '), 'more than 20 captures', 111],
  ])('%j is refused: %s', async (pattern, message, character) => {
    const place = character === null ? '' : ` (character ${String(character)})`;
    await expect(compilePattern(pattern)).rejects.toMatchObject({
      code: 'TEMPLATE_INVALID',
      message: expect.stringMatching(/^The pattern '[^]*' is not legal: /) as string,
      hint: expect.stringContaining('{name} captures') as string,
    });
    await expect(compilePattern(pattern)).rejects.toThrow(message);
    if (place !== '') await expect(compilePattern(pattern)).rejects.toThrow(place);
  });

  test('knows its captures', async () => {
    const { captures } = await compilePattern('(a|b) {x} (?P<y>c) ({z})');
    expect(captures).toEqual(['x', 'y', 'z']);
  });

  test('takes any text, legal or not', async () => {
    const piece = fc.constantFrom(
      '{x}',
      '{',
      '}',
      '(',
      ')',
      '[',
      ']',
      '\\',
      '|',
      '*',
      '?',
      '+',
      '3',
      ',',
      'a',
      ' ',
      '^',
      '.',
      '(?',
      '<',
      'P',
      ':',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 12 }), fc.string(), async (pieces, intent) => {
        try {
          (await compilePattern(pieces.join(''))).match(intent);
        } catch (error) {
          expect(error).toMatchObject({ code: 'TEMPLATE_INVALID' });
        }
      }),
      { numRuns: 500 },
    );
  });

  test('gives back any text of one line', async () => {
    const pattern = await compilePattern('say {x} to {y}!');
    const line = fc
      .string({ unit: 'binary', minLength: 1 })
      .filter((text) => !/[\r\n\u2028\u2029]| to |!/i.test(text));
    fc.assert(
      fc.property(line, line, (x, y) => {
        expect(pattern.match(`Say ${x} to ${y}!`)).toEqual(
          new Map([
            ['x', x],
            ['y', y],
          ]),
        );
      }),
    );
  });
});

/** Only an engine that backtracks takes longer than this. */
const ENDLESS_MS = 20_000;

describe('time', () => {
  const long = 'a'.repeat(MAX_INTENT_LENGTH - 2);

  test.each([
    ['(a+)+$', `${long}!`],
    ['(a|a)*b', long],
    ['(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)!', long],
    [`${'{x}'.replace('x', 'x1')}${Array.from({ length: 19 }, (_, i) => `{y${String(i)}}`).join('')}`, long],
    ['a?'.repeat(150) + 'a'.repeat(150), long],
    ['(?:(?:a|b|c|.){1,2}){1,40}{x}.*', long],
    ['([a-z]*){0,150}{x}', long],
  ])('%j is linear', async (text, intent) => {
    const pattern = await compilePattern(text);
    const started = performance.now();
    pattern.match(intent);
    expect(performance.now() - started).toBeLessThan(ENDLESS_MS);
  });

  test.each([
    ['read {x}', 'a'.repeat(1_000_000)],
    ['(.{0,900}){x}', long],
  ])('%j refuses a very long intent', async (text, intent) => {
    const pattern = await compilePattern(text);
    const started = performance.now();
    expect(() => pattern.match(intent)).toThrow(expect.objectContaining({ code: 'USAGE' }) as Error);
    expect(performance.now() - started).toBeLessThan(ENDLESS_MS);
  });

  test.each([
    ['('.repeat(2_000)],
    ['['.repeat(2_000)],
    ['(a{0,900}){0,900}'.repeat(50)],
    ['\\p{L}'.repeat(400)],
    ['((((((((((a{0,9}){0,9}){0,9}){0,9}){0,9}'],
    ['(?:a?){0,999}'.repeat(3)],
  ])('compiling %j is quick', async (text) => {
    const started = performance.now();
    await compilePattern(text).catch((error: unknown) =>
      expect(error).toMatchObject({ code: 'TEMPLATE_INVALID' }),
    );
    expect(performance.now() - started).toBeLessThan(ENDLESS_MS);
  });
});
