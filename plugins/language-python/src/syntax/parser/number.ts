import type { Expression } from 'lackpy';
import { TokenKind as T } from '../token.js';
import type { Cursor } from './cursor.js';
import { unsupported } from './unsupported.js';

/** CPython's bound on the digits of a decimal integer literal. */
const MAX_DECIMAL_DIGITS = 4300;

/** A number literal. */
export function parseNumber(c: Cursor): Expression {
  const { start } = c;
  const spelling = c.word;
  const text = spelling.includes('_') ? spelling.replaceAll('_', '') : spelling;
  if (text.length > MAX_DECIMAL_DIGITS && /^\d+$/.test(text)) throw tooManyDigits(c, text);
  c.expect(T.Number);
  const end = c.previousEnd;
  const kind = literalKind(text);
  if (kind === 'imaginary') return unsupported('Complex', start, end);
  if (kind === 'float') return { type: 'Constant', start, end, kind, value: Number(text) };
  return { type: 'Constant', start, end, kind, value: integerValue(text) };
}

function literalKind(text: string): 'int' | 'float' | 'imaginary' {
  const last = text.charAt(text.length - 1);
  const second = text.charAt(1);
  if (text.startsWith('0') && /[xXoObB]/.test(second)) return 'int';
  if (last === 'j' || last === 'J') return 'imaginary';
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    if (character === '.' || character === 'e' || character === 'E') return 'float';
  }
  return 'int';
}

function integerValue(text: string): number | bigint {
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : BigInt(text);
}

function tooManyDigits(c: Cursor, text: string): Error {
  return c.fault(
    `Exceeds the limit (${MAX_DECIMAL_DIGITS} digits) for integer string conversion: value has ${text.length} digits; use sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge integer literals to avoid decimal conversion limits.`,
  );
}
