import { overflowError, valueError } from '../errors.js';

const HEX = /^([+-]?)(?:0x)?([0-9a-f]*)(?:\.([0-9a-f]*))?(?:p([+-]?\d+))?$/i;
const WORD = /^([+-]?)(inf|infinity|nan)$/i;

/** More digits than these are beyond every double. */
const MAX_DIGITS = 2000;

/** `float.hex`: the exact value in hexadecimal. */
export function hexText(value: number): string {
  if (Number.isNaN(value)) return 'nan';
  const sign = value < 0 || Object.is(value, -0) ? '-' : '';
  if (!Number.isFinite(value)) return `${sign}inf`;
  if (value === 0) return `${sign}0x0.0p+0`;
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, Math.abs(value));
  const raw = bits.getBigUint64(0);
  const biased = Number(raw >> 52n);
  const fraction = (raw & 0xfffffffffffffn).toString(16).padStart(13, '0');
  const exponent = biased === 0 ? -1022 : biased - 1023;
  const lead = biased === 0 ? '0' : '1';
  return `${sign}0x${lead}.${fraction}p${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent))}`;
}

/** The double that hexadecimal text stands for. Throws ValueError for other text, OverflowError for too large ones. */
export function parseHex(text: string): number {
  const trimmed = text.trim();
  const word = WORD.exec(trimmed);
  if (word !== null) return (word[1] === '-' ? -1 : 1) * (word[2]?.toLowerCase() === 'nan' ? NaN : Infinity);
  const match = HEX.exec(trimmed);
  const [, sign = '', whole = '', fraction = '', power = '0'] = match ?? [];
  if (match === null || whole.length + fraction.length === 0) {
    throw valueError('invalid hexadecimal floating-point string');
  }
  if (whole.length + fraction.length > MAX_DIGITS) {
    throw valueError('hexadecimal string too long to convert');
  }
  const magnitude = scale(BigInt(`0x${whole}${fraction}`), Number(power) - fraction.length * 4);
  return sign === '-' ? -magnitude : magnitude;
}

/** `digits · 2^exponent` rounded once, half to even. */
function scale(digits: bigint, exponent: number): number {
  if (digits === 0n) return 0;
  const length = digits.toString(2).length;
  const top = length + exponent;
  if (top > 1024) throw overflowError('hexadecimal value too large to represent as a float');
  if (top < -1075) return 0;
  const kept = Math.min(53, 1074 + top);
  const drop = length - Math.max(kept, 0);
  const value = drop <= 0 ? digits : roundedShift(digits, BigInt(drop));
  const power = exponent + Math.max(drop, 0);
  const half = Math.trunc(power / 2);
  const result = Number(value) * 2 ** half * 2 ** (power - half);
  if (!Number.isFinite(result)) throw overflowError('hexadecimal value too large to represent as a float');
  return result;
}

function roundedShift(value: bigint, bits: bigint): bigint {
  const quotient = value >> bits;
  const rest = value - (quotient << bits);
  const half = 1n << (bits - 1n);
  return rest > half || (rest === half && (quotient & 1n) === 1n) ? quotient + 1n : quotient;
}
