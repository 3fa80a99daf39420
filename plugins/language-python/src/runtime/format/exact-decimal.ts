/** A non-negative finite double as `significand · 2^exponent`. */
function decompose(value: number): { significand: bigint; exponent: number } {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, value);
  const raw = bits.getBigUint64(0) & 0x7fffffffffffffffn;
  const biased = Number(raw >> 52n);
  const fraction = raw & 0xfffffffffffffn;
  if (biased === 0) return { significand: fraction, exponent: -1074 };
  return { significand: fraction | 0x10000000000000n, exponent: biased - 1075 };
}

/** `value · 10^places` rounded to an integer, half to even. */
function scaled(value: number, places: number): bigint {
  const { significand, exponent } = decompose(value);
  let dividend = significand;
  let divisor = 1n;
  if (places >= 0) dividend *= 10n ** BigInt(places);
  else divisor *= 10n ** BigInt(-places);
  if (exponent >= 0) dividend <<= BigInt(exponent);
  else divisor <<= BigInt(-exponent);
  const quotient = dividend / divisor;
  const twice = (dividend - quotient * divisor) * 2n;
  return twice > divisor || (twice === divisor && (quotient & 1n) === 1n) ? quotient + 1n : quotient;
}

/** Whether `value · 10^places` lies exactly between two integers, which the host rounds up, not to even. */
function isTie(value: number, places: number): boolean {
  if (places < 0) return true;
  const halves = value * 2 ** (places + 1);
  return Math.abs(halves) < 2 ** 53 && halves % 2 !== 0 && Number.isInteger(halves);
}

/** More places than these hold no digit of a double but zero. */
const MAX_PLACES = 1100;

/** A non-negative finite double with `places` digits after the point, rounded half to even. */
export function fixedText(value: number, places: number): string {
  if (places <= 100 && value < 1e21 && !isTie(value, places)) return value.toFixed(places);
  const kept = Math.min(places, MAX_PLACES);
  const digits = scaled(value, kept).toString();
  if (places === 0) return digits;
  const padded = digits.padStart(kept + 1, '0');
  const point = padded.length - kept;
  return `${padded.slice(0, point)}.${padded.slice(point)}${'0'.repeat(places - kept)}`;
}

/** `value` rounded half to even at `places` digits after the point, which may be negative. */
export function roundedText(value: number, places: number): string {
  if (places >= 0) return fixedText(value, places);
  return `${scaled(value, places).toString()}e${-places}`;
}

/** `places + 1` significant digits of a non-negative finite double and its decimal exponent. */
export function significantDigits(value: number, places: number): { digits: string; exponent: number } {
  if (value === 0) return { digits: '0'.repeat(places + 1), exponent: 0 };
  const rough = Number(value.toExponential().split('e')[1]);
  if (places <= 100 && !isTie(value, places - rough)) return fromHost(value, places);
  const kept = Math.min(places, MAX_PLACES);
  let exponent = rough;
  let digits = scaled(value, kept - exponent).toString();
  if (digits.length > kept + 1) digits = scaled(value, kept - ++exponent).toString();
  return { digits: digits + '0'.repeat(places - kept), exponent };
}

function fromHost(value: number, places: number): { digits: string; exponent: number } {
  const [mantissa = '', exponent = '0'] = value.toExponential(places).split('e');
  return { digits: mantissa.replace('.', ''), exponent: Number(exponent) };
}
