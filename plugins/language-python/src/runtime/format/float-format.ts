import type { Run } from '../run.js';
import { fixedText, significantDigits } from './exact-decimal.js';
import { exponentText, floatText } from './float-text.js';

/** How a finite, non-negative double is written. */
export interface FloatStyle {
  /** `e`, `f`, `g`, or `r` for the shortest text that reads back. */
  readonly style: 'e' | 'f' | 'g' | 'r';
  /** Ignored by `r`. */
  readonly precision: number;
  /** Keeps the point, and with `g` the zeros behind it. */
  readonly alternate: boolean;
  /** `g` that shows a float as such: at least one digit behind the point. */
  readonly pointZero: boolean;
}

/** The text of a finite, non-negative double. */
export function formatDouble(run: Run, value: number, style: FloatStyle): string {
  switch (style.style) {
    case 'f':
      run.allocateText(style.precision + 310);
      return withPoint(fixedText(value, style.precision), style.alternate && style.precision === 0);
    case 'e':
      run.allocateText(style.precision);
      return exponentForm(value, style.precision, style.alternate);
    case 'g':
      run.allocateText(style.precision);
      return generalForm(value, Math.max(style.precision, 1), style);
    case 'r':
      return style.alternate ? alternateRepr(floatText(value)) : floatText(value);
  }
}

function withPoint(text: string, point: boolean): string {
  return point ? `${text}.` : text;
}

function alternateRepr(text: string): string {
  return text.includes('.') || !text.includes('e') ? text : text.replace('e', '.e');
}

function exponentForm(value: number, precision: number, alternate: boolean): string {
  const { digits, exponent } = significantDigits(value, precision);
  const fraction = precision > 0 ? `.${digits.slice(1)}` : alternate ? '.' : '';
  return `${digits.charAt(0)}${fraction}${exponentText(exponent)}`;
}

function generalForm(value: number, precision: number, style: FloatStyle): string {
  const { digits, exponent } = significantDigits(value, precision - 1);
  const kept = style.alternate ? digits : digits.replace(/0+$/, '') || '0';
  const point = exponent + 1;
  if (point <= -4 || point > precision - (style.pointZero ? 1 : 0)) {
    const fraction = kept.length > 1 ? `.${kept.slice(1)}` : style.alternate ? '.' : '';
    return `${kept.charAt(0)}${fraction}${exponentText(exponent)}`;
  }
  if (point <= 0) return `0.${'0'.repeat(-point)}${kept}`;
  const whole = kept.slice(0, point).padEnd(point, '0');
  const fraction = kept.slice(point) || (style.pointZero ? '0' : '');
  return fraction === '' ? withPoint(whole, style.alternate) : `${whole}.${fraction}`;
}
