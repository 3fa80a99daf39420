/** Digits and decimal exponent of a positive finite double: `digits` stands for d.ddd × 10^exponent. */
interface Decimal {
  readonly digits: string;
  readonly exponent: number;
}

/** The shortest digits that give the double back. */
function shortest(value: number): Decimal {
  const [mantissa = '', exponent = '0'] = value.toExponential().split('e');
  return { digits: mantissa.replace('.', ''), exponent: Number(exponent) };
}

/** An exponent as Python writes it: a sign and at least two digits. */
export function exponentText(exponent: number): string {
  const digits = String(Math.abs(exponent)).padStart(2, '0');
  return `e${exponent < 0 ? '-' : '+'}${digits}`;
}

/** `repr` of a float: the shortest digits, with an exponent where Python uses one. */
export function floatText(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e16) {
    return Object.is(value, -0) ? '-0.0' : `${value}.0`;
  }
  if (Number.isNaN(value)) return 'nan';
  const sign = value < 0 ? '-' : '';
  if (!Number.isFinite(value)) return `${sign}inf`;
  const { digits, exponent } = shortest(Math.abs(value));
  if (exponent >= 16 || exponent < -4) {
    const fraction = digits.length > 1 ? `.${digits.slice(1)}` : '';
    return `${sign}${digits.charAt(0)}${fraction}${exponentText(exponent)}`;
  }
  return sign + placePoint(digits, exponent);
}

/** Digits d.ddd × 10^exponent written out, with at least one digit after the point. */
function placePoint(digits: string, exponent: number): string {
  if (exponent < 0) return `0.${'0'.repeat(-exponent - 1)}${digits}`;
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, '0');
  return `${whole}.${digits.slice(exponent + 1) || '0'}`;
}
