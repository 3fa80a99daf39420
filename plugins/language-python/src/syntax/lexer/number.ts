import { TokenKind } from '../token.js';
import { Char, isDigit, isWordPart } from './char-code.js';
import type { Scanner } from './scanner.js';

/** Words that may follow a number without a space: `1if x else 2`. */
const WORD_AFTER_NUMBER = /^(?:and|else|for|if|in|is|not|or)/;

interface Radix {
  readonly name: 'hexadecimal' | 'octal' | 'binary';
  isDigit(code: number): boolean;
}

const RADIXES: Readonly<Record<string, Radix>> = {
  x: {
    name: 'hexadecimal',
    isDigit: (code) => isDigit(code) || ((code | 0x20) >= Char.LowerA && (code | 0x20) <= Char.LowerF),
  },
  o: { name: 'octal', isDigit: (code) => code >= Char.Zero && code <= Char.Seven },
  b: { name: 'binary', isDigit: (code) => code === Char.Zero || code === Char.One },
};

/** Reads the number literal that starts at the position with a digit, or with a dot before a digit. */
export function scanNumber(scanner: Scanner): void {
  const start = scanner.position;
  if (scanner.peek() === Char.Zero) {
    const radix = RADIXES[scanner.text.charAt(start + 1).toLowerCase()];
    if (radix === undefined) scanLeadingZero(scanner);
    else scanRadix(scanner, radix);
  } else {
    if (scanner.peek() !== Char.Dot) scanDigits(scanner, 'decimal');
    scanFraction(scanner, 'decimal');
  }
  scanner.emit(TokenKind.Number, start);
}

function scanRadix(scanner: Scanner, radix: Radix): void {
  scanner.position += 2;
  do {
    if (scanner.peek() === Char.Underscore) scanner.position++;
    const code = scanner.peek();
    if (isDigit(code) && !radix.isDigit(code)) throw invalidDigit(scanner, radix);
    if (!radix.isDigit(code)) throw invalidLiteral(scanner, radix.name);
    while (radix.isDigit(scanner.peek())) scanner.position++;
  } while (scanner.peek() === Char.Underscore);
  if (isDigit(scanner.peek())) throw invalidDigit(scanner, radix);
  checkNumberEnd(scanner, radix.name);
}

function invalidDigit(scanner: Scanner, radix: Radix): Error {
  const digit = scanner.text.charAt(scanner.position);
  return scanner.fault(`invalid digit '${digit}' in ${radix.name} literal`, scanner.position);
}

/** `0`, `00`, `0_0`, `0.5` and `0e1` are numbers; `01` is not. */
function scanLeadingZero(scanner: Scanner): void {
  const start = scanner.position;
  let nonzero = false;
  for (;;) {
    if (scanner.peek() === Char.Underscore) {
      scanner.position++;
      if (!isDigit(scanner.peek())) throw invalidLiteral(scanner, 'decimal');
    }
    if (!isDigit(scanner.peek())) break;
    if (scanner.peek() !== Char.Zero) {
      nonzero = true;
      scanDigits(scanner, 'decimal');
      break;
    }
    scanner.position++;
  }
  const end = scanner.position;
  scanFraction(scanner, 'decimal');
  if (!nonzero || end < scanner.position) return;
  const message =
    'leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers';
  throw scanner.fault(message, start, end);
}

function scanDigits(scanner: Scanner, name: string): void {
  for (;;) {
    while (isDigit(scanner.peek())) scanner.position++;
    if (scanner.peek() !== Char.Underscore) return;
    scanner.position++;
    if (!isDigit(scanner.peek())) throw invalidLiteral(scanner, name);
  }
}

/** The optional fraction, exponent and `j` behind the integer part. */
function scanFraction(scanner: Scanner, name: string): void {
  if (scanner.peek() === Char.Dot) {
    scanner.position++;
    if (isDigit(scanner.peek())) scanDigits(scanner, name);
  }
  if ((scanner.peek() | 0x20) === Char.LowerE) {
    const sign = scanner.peek(1);
    const signed = sign === Char.Plus || sign === Char.Minus;
    if (isDigit(scanner.peek(signed ? 2 : 1))) {
      scanner.position += signed ? 2 : 1;
      scanDigits(scanner, name);
    } else if (signed) {
      scanner.position++;
      throw invalidLiteral(scanner, name);
    }
  }
  if ((scanner.peek() | 0x20) === Char.LowerJ) {
    scanner.position++;
    checkNumberEnd(scanner, 'imaginary');
  } else checkNumberEnd(scanner, name);
}

function checkNumberEnd(scanner: Scanner, name: string): void {
  if (!isWordPart(scanner.peek())) return;
  const rest = scanner.text.slice(scanner.position, scanner.position + 4);
  if (WORD_AFTER_NUMBER.test(rest)) return;
  if (scanner.peek() < 0x80) throw invalidLiteral(scanner, name);
}

function invalidLiteral(scanner: Scanner, name: string): Error {
  return scanner.fault(`invalid ${name} literal`, Math.max(0, scanner.position - 1), scanner.position);
}
