/** A source of numbers from 0 to 1 that gives the same ones for the same seed (mulberry32). */
export function randomNumbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const PIECES = [
  ...[
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    ':',
    ',',
    '.',
    ';',
    '=',
    '==',
    ':=',
    '->',
    '**',
    '//',
    '<<',
    '@',
    '~',
    '!',
    '?',
  ],
  ...[
    'if ',
    'else ',
    'for ',
    'in ',
    'lambda ',
    'with ',
    'as ',
    'import ',
    'def ',
    'class ',
    'not ',
    'and ',
    'is ',
  ],
  ...['async ', 'await ', 'yield ', 'match ', 'case ', 'while ', 'return ', 'None', 'True', 'print'],
  ...[
    "'",
    '"',
    "'''",
    '"""',
    "f'",
    "f'{",
    "b'",
    "r'",
    "rb'",
    'u"',
    '\\',
    '\\N{',
    '\\u',
    '\\x',
    '{{',
    '}}',
    '!r',
    ':{',
  ],
  ...['0', '1', '0x', '0b', '1e', '1_', '1j', '9'.repeat(50), '1.5', '.5', '00'],
  ...[
    '\n',
    '\r',
    '\r\n',
    '\t',
    '    ',
    '  ',
    '\f',
    '\v',
    '\\\n',
    '# ',
    '\0',
    '\u00a0',
    '\u2028',
    '\ufeff',
    '\u200d',
  ],
  ...['é', '\ud800', '\udc00', '😀', 'ﬁ', '𝐱', '＿', 'ª', '\u0301', '__class__', '__import__', 'x', '_'],
];

/** A text made of one that makes sense by cutting, doubling, swapping and putting in. */
export function mutate(text, random) {
  let mutated = text;
  const times = Math.floor(random() * random() * 6);
  for (let time = 0; time < times; time++) mutated = mutateOnce(mutated, random);
  return mutated;
}

function mutateOnce(text, random) {
  const at = Math.floor(random() * (text.length + 1));
  const to = at + Math.floor(random() * Math.min(40, text.length - at + 1));
  const piece = PIECES[Math.floor(random() * PIECES.length)] ?? '';
  switch (Math.floor(random() * 6)) {
    case 0:
      return text.slice(0, at) + text.slice(to);
    case 1:
      return text.slice(0, to) + text.slice(at);
    case 2:
      return text.slice(0, at) + String.fromCodePoint(Math.floor(random() * 0x3000)) + text.slice(at + 1);
    case 3:
      return text.slice(0, at) + piece.repeat(1 + Math.floor(random() * random() * 60)) + text.slice(at);
    case 4:
      return text.slice(to) + text.slice(at, to) + text.slice(0, at);
    default:
      return text.slice(0, at) + piece + text.slice(at);
  }
}

/** Data of any shape that a tool might answer with. */
export function strangeData(random, depth = 0) {
  const kind = Math.floor(random() * (depth > 4 ? 10 : 18));
  const inner = () => strangeData(random, depth + 1);
  const few = () => Array.from({ length: Math.floor(random() * 4) }, inner);
  const key = () =>
    ['a', '__proto__', 'constructor', 'then', 'toJSON', '0', '', '\0', 'length'][Math.floor(random() * 9)];
  switch (kind) {
    case 0:
      return null;
    case 1:
      return undefined;
    case 2:
      return random() * 10 ** Math.floor(random() * 40 - 20);
    case 3:
      return [NaN, Infinity, -Infinity, -0, 2 ** 53, -(2 ** 53) - 2, 5e-324][Math.floor(random() * 7)];
    case 4:
      return BigInt(Math.floor(random() * 1e15)) ** BigInt(Math.floor(random() * 20));
    case 5:
      return PIECES[Math.floor(random() * PIECES.length)];
    case 6:
      return Symbol('s');
    case 7:
      return () => 1;
    case 8:
      return random() < 0.5;
    case 9:
      return new Date(random() < 0.2 ? NaN : random() * 1e13);
    case 10:
      return few();
    case 11:
      return new Set(few());
    case 12:
      return new Map(few().map((value) => [random() < 0.7 ? key() : inner(), value]));
    case 13:
      return new Proxy({}, {});
    case 14:
      return Object.assign(Object.create(random() < 0.5 ? null : { inherited: 1 }), { [key()]: inner() });
    case 15:
      return Object.defineProperty({}, key(), { enumerable: true, get: () => fail('a getter ran') });
    case 16:
      return new Float64Array([random(), NaN]);
    default:
      return Object.defineProperty({}, key(), { enumerable: true, value: inner() });
  }
}

function fail(what) {
  throw new Error(what);
}
