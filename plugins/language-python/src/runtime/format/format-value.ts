import type { Value } from 'lackpy';
import { overflowError, typeError, valueError } from '../errors.js';
import { doubleOf } from '../operators/float-arithmetic.js';
import type { Run } from '../run.js';
import { bitLength, isInt, type Int } from '../values/int.js';
import { PyFloat } from '../values/py-float.js';
import { typeName } from '../values/type-name.js';
import { formatDouble, type FloatStyle } from './float-format.js';
import { parseFormatSpec, unknownType, type FormatSpec } from './format-spec.js';
import { intText } from './int-text.js';
import { padNumber, padText, type NumberParts } from './pad.js';
import { reprOf, strOf } from './repr.js';
import { asciiOnly } from './text-repr.js';

/** How a replacement field turns a value into text before it is formatted. */
export type Conversion = 's' | 'r' | 'a' | null;

/** One replacement field: the value, converted if asked for, in the format of a specification. */
export function formatField(run: Run, value: Value, conversion: Conversion, spec: string): string {
  switch (conversion) {
    case null:
      return formatValue(run, value, spec);
    case 's':
      return formatValue(run, strOf(run, value), spec);
    case 'r':
      return formatValue(run, reprOf(run, value), spec);
    case 'a':
      return formatValue(run, asciiOnly(run, reprOf(run, value)), spec);
  }
}

/** A value in the format of a specification. Throws ValueError or TypeError in CPython's words. */
export function formatValue(run: Run, value: Value, spec: string): string {
  if (spec === '') return strOf(run, value);
  if (typeof value === 'string') return formatText(run, value, spec);
  if (isInt(value)) return formatInt(run, value, spec, 'int');
  if (typeof value === 'boolean') return formatInt(run, Number(value), spec, 'bool');
  if (value instanceof PyFloat) {
    return formatFloat(
      run,
      value.value,
      parseFormatSpec(spec, { type: '', align: '>', typeName: 'float' }),
      'float',
    );
  }
  throw typeError(`unsupported format string passed to ${typeName(value)}.__format__`);
}

function formatText(run: Run, text: string, specText: string): string {
  const spec = parseFormatSpec(specText, { type: 's', align: '<', typeName: 'str' });
  if (spec.type !== 's') throw unknownType(spec.type, 'str');
  const where = 'not allowed in string format specifier';
  if (spec.sign !== '') throw valueError(`${spec.sign === ' ' ? 'Space' : 'Sign'} ${where}`);
  if (spec.coerceZero) throw valueError(`Negative zero coercion (z) ${where}`);
  if (spec.alternate) throw valueError(`Alternate form (#) ${where}`);
  if (spec.align === '=') throw valueError(`'=' alignment ${where}`);
  const shown =
    spec.precision < 0 ? text : run.texts.slice(text, 0, Math.min(spec.precision, run.texts.length(text)));
  return padText(run, shown, spec);
}

const BASES: Readonly<Record<string, number>> = { b: 2, o: 8, x: 16, X: 16 };
const FLOAT_TYPES = new Set(['e', 'E', 'f', 'F', 'g', 'G', '%']);

function formatInt(run: Run, value: Int, specText: string, type: string): string {
  const spec = parseFormatSpec(specText, { type: 'd', align: '>', typeName: type });
  if (FLOAT_TYPES.has(spec.type)) return formatFloat(run, doubleOf(value), spec, type);
  if (!/^[bcdnoxX]$/.test(spec.type)) throw unknownType(spec.type, type);
  const where = 'not allowed in integer format specifier';
  if (spec.precision >= 0) throw valueError(`Precision ${where}`);
  if (spec.coerceZero) throw valueError(`Negative zero coercion (z) ${where}`);
  if (spec.type === 'c') return formatCharacter(run, value, spec);
  return padNumber(run, intParts(run, value, spec), spec, BASES[spec.type] === undefined ? 3 : 4);
}

function formatCharacter(run: Run, value: Int, spec: FormatSpec): string {
  const where = "not allowed with integer format specifier 'c'";
  if (spec.sign !== '') throw valueError(`Sign ${where}`);
  if (spec.alternate) throw valueError(`Alternate form (#) ${where}`);
  if (typeof value === 'bigint' && bitLength(value) > 63) {
    throw overflowError('Python int too large to convert to C long');
  }
  return padText(run, characterOf(value), spec);
}

/** The character of a code point. Throws OverflowError for an int that is none. */
export function characterOf(value: Int): string {
  if (value < 0 || value > 0x10ffff) throw overflowError('%c arg not in range(0x110000)');
  return String.fromCodePoint(Number(value));
}

function intParts(run: Run, value: Int, spec: FormatSpec): NumberParts {
  const base = BASES[spec.type];
  const prefix = spec.alternate && base !== undefined ? `0${spec.type}` : '';
  const sign = signText(value < 0, spec);
  const magnitude = value < 0 ? -value : value;
  if (base === undefined) return { prefix: sign, digits: intText(run, magnitude), rest: '' };
  run.allocateText(bitLength(magnitude));
  const digits = magnitude.toString(base);
  return { prefix: sign + prefix, digits: spec.type === 'X' ? digits.toUpperCase() : digits, rest: '' };
}

function signText(negative: boolean, spec: FormatSpec): string {
  if (negative) return '-';
  return spec.sign === '-' ? '' : spec.sign;
}

function formatFloat(run: Run, value: number, spec: FormatSpec, type: string): string {
  if (spec.type !== '' && spec.type !== 'n' && !FLOAT_TYPES.has(spec.type))
    throw unknownType(spec.type, type);
  const percent = spec.type === '%';
  const shown = percent ? value * 100 : value;
  const upper = /[EFG]/.test(spec.type);
  if (!Number.isFinite(shown)) return padSpecial(run, shown, spec, percent, upper);
  const text = formatDouble(run, Math.abs(shown), styleOf(spec));
  const negative =
    (shown < 0 || Object.is(shown, -0)) && !(spec.coerceZero && !/[1-9]/.test(text.split('e')[0] ?? ''));
  const [digits = ''] = /^\d+/.exec(text) ?? [];
  const rest = text.slice(digits.length) + (percent ? '%' : '');
  const parts = { prefix: signText(negative, spec), digits, rest: upper ? rest.toUpperCase() : rest };
  return padNumber(run, parts, spec, 3);
}

function padSpecial(run: Run, value: number, spec: FormatSpec, percent: boolean, upper: boolean): string {
  const word = (Number.isNaN(value) ? 'nan' : 'inf') + (percent ? '%' : '');
  const parts = { prefix: signText(value < 0, spec), digits: '', rest: upper ? word.toUpperCase() : word };
  return padNumber(run, parts, { ...spec, grouping: '' }, 3);
}

function styleOf({ type, precision, alternate }: FormatSpec): FloatStyle {
  const plain = type === '';
  if (plain && precision < 0) return { style: 'r', precision: 0, alternate, pointZero: true };
  const lower = type.toLowerCase();
  const style = lower === 'e' ? 'e' : lower === 'f' || lower === '%' ? 'f' : 'g';
  return { style, precision: precision < 0 ? 6 : precision, alternate, pointZero: plain };
}
