import { TokenKind as T } from '../token.js';

/** Binary operators by token kind: spelling and precedence, higher binds tighter. `**` is not among them. */
const BINARY: readonly (readonly [T, string, number])[] = [
  [T.VerticalBar, '|', 1],
  [T.Circumflex, '^', 2],
  [T.Ampersand, '&', 3],
  [T.LeftShift, '<<', 4],
  [T.RightShift, '>>', 4],
  [T.Plus, '+', 5],
  [T.Minus, '-', 5],
  [T.Star, '*', 6],
  [T.Slash, '/', 6],
  [T.DoubleSlash, '//', 6],
  [T.Percent, '%', 6],
  [T.At, '@', 6],
];

const precedences: number[] = new Array<number>(T.DoubleStarEqual + 1).fill(0);
const spellings: string[] = new Array<string>(T.DoubleStarEqual + 1).fill('');
for (const [kind, spelling, precedence] of BINARY) {
  precedences[kind] = precedence;
  spellings[kind] = spelling;
}

/** The precedence of a binary operator, 1 and up; 0 for every other token. */
export function binaryPrecedence(kind: T): number {
  return precedences[kind] ?? 0;
}

/** The spelling of a binary operator. */
export function binarySpelling(kind: T): string {
  return spellings[kind] ?? '';
}
