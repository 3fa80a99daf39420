import { valueError } from '../errors.js';
import type { Run } from '../run.js';
import { stripWhitespace } from '../text/whitespace.js';
import { normalize, type Int } from '../values/int.js';
import { asciiDigits } from './digits.js';
import { MAX_STR_DIGITS } from './int-text.js';
import { textRepr } from './text-repr.js';

/** CPython shows so many characters of a text that is no int. */
const MAX_SHOWN = 200;

const PREFIX: Readonly<Record<string, number>> = { '0x': 16, '0o': 8, '0b': 2 };

/** `int(text, base)`. Throws ValueError in CPython's words for text that is no int. */
export function parseIntText(run: Run, text: string, base: Int): Int {
  if (base !== 0 && (base < 2 || base > 36)) throw valueError('int() base must be >= 2 and <= 36, or 0');
  run.scan(text.length);
  const radix = Number(base);
  const value = readInt(run, asciiDigits(stripWhitespace(text)), radix);
  if (value !== undefined) return value;
  const shown = Array.from(textRepr(run, text.slice(0, MAX_SHOWN * 2)))
    .slice(0, MAX_SHOWN)
    .join('');
  throw valueError(`invalid literal for int() with base ${radix}: ${shown}`);
}

function readInt(run: Run, text: string, base: number): Int | undefined {
  const sign = text.startsWith('-') ? -1n : 1n;
  let digits = /^[+-]/.test(text) ? text.slice(1) : text;
  const prefixed = PREFIX[digits.slice(0, 2).toLowerCase()];
  let radix = base;
  if (prefixed !== undefined && (base === 0 || base === prefixed)) {
    radix = prefixed;
    digits = digits.slice(2);
    if (digits.startsWith('_')) digits = digits.slice(1);
  } else if (base === 0) {
    radix = 10;
    if (/^0[0_]*[1-9]/.test(digits)) return undefined;
  }
  if (!isDigits(digits, radix)) return undefined;
  const plain = digits.includes('_') ? digits.replaceAll('_', '') : digits;
  refuseLong(plain, radix);
  run.allocate(plain.length);
  return normalize(sign * toBigInt(plain.toLowerCase(), radix));
}

/** Whether text is digits of a base with single underscores between them. */
function isDigits(text: string, radix: number): boolean {
  let before = false;
  for (const character of text) {
    if (character === '_') {
      if (!before) return false;
      before = false;
      continue;
    }
    const value = /^[0-9a-z]$/i.test(character) ? Number.parseInt(character, 36) : 36;
    if (value >= radix) return false;
    before = true;
  }
  return before;
}

/** Bases that are a power of two convert in linear time; all others are bounded. */
function refuseLong(digits: string, radix: number): void {
  if ((radix & (radix - 1)) === 0 || digits.length <= MAX_STR_DIGITS) return;
  throw valueError(
    `Exceeds the limit (${MAX_STR_DIGITS} digits) for integer string conversion: value has ${digits.length} digits; use sys.set_int_max_str_digits() to increase the limit`,
  );
}

function toBigInt(digits: string, radix: number): bigint {
  switch (radix) {
    case 10:
      return BigInt(digits);
    case 16:
      return BigInt(`0x${digits}`);
    case 8:
      return BigInt(`0o${digits}`);
    case 2:
      return BigInt(`0b${digits}`);
    case 4:
    case 32: {
      const width = Math.log2(radix);
      const bits = Array.from(digits, (digit) =>
        Number.parseInt(digit, radix).toString(2).padStart(width, '0'),
      );
      return BigInt(`0b${bits.join('')}`);
    }
    default: {
      let value = 0n;
      for (const digit of digits) value = value * BigInt(radix) + BigInt(Number.parseInt(digit, 36));
      return value;
    }
  }
}

const FLOAT = /^[+-]?(?:\d(?:_?\d)*(?:\.(?:\d(?:_?\d)*)?)?|\.\d(?:_?\d)*)(?:e[+-]?\d(?:_?\d)*)?$/i;
const SPECIAL = /^([+-]?)(?:(inf|infinity)|nan)$/i;

/** `float(text)`. Throws ValueError in CPython's words for text that is no float. */
export function parseFloatText(run: Run, text: string): number {
  run.scan(text.length);
  const plain = asciiDigits(stripWhitespace(text));
  if (FLOAT.test(plain)) return Number(plain.replaceAll('_', ''));
  const special = SPECIAL.exec(plain);
  if (special === null) throw valueError(`could not convert string to float: ${textRepr(run, text)}`);
  if (special[2] === undefined) return NaN;
  return special[1] === '-' ? -Infinity : Infinity;
}
