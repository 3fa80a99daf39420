/** CPython reads decimal literals of up to 4300 digits; longer integers are printed in hexadecimal. */
const MAX_DECIMAL_DIGITS = 4300;

/** The text of an integer. */
export function printInteger(value: number | bigint): string {
  if (typeof value === 'number' && !Number.isInteger(value)) {
    throw new TypeError(`Cannot print ${value} as an integer`);
  }
  const integer = BigInt(value);
  const hexadecimal = integer.toString(16);
  if (hexadecimal.length < MAX_DECIMAL_DIGITS * 0.8) return integer.toString();
  return hexadecimal.startsWith('-') ? `-0x${hexadecimal.slice(1)}` : `0x${hexadecimal}`;
}

/** The text of a float, which always reads back as a float. */
export function printFloat(value: number): string {
  if (Number.isNaN(value)) throw new TypeError('Cannot print NaN: Python has no literal for it');
  if (value === Infinity) return '1e999';
  if (value === -Infinity) return '-1e999';
  const text = Object.is(value, -0) ? '-0' : String(value);
  return /[.e]/.test(text) ? text : `${text}.0`;
}
