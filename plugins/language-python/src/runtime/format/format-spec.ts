import { valueError } from '../errors.js';

export type Align = '<' | '>' | '=' | '^';

/** A format specification, taken apart. */
export interface FormatSpec {
  readonly fill: string;
  readonly align: Align;
  readonly sign: '+' | '-' | ' ' | '';
  /** `z`: a negative zero loses its sign. */
  readonly coerceZero: boolean;
  /** `#`. */
  readonly alternate: boolean;
  /** -1 when not given. */
  readonly width: number;
  readonly grouping: ',' | '_' | '';
  /** -1 when not given. */
  readonly precision: number;
  /** The presentation type, or the default of the value's type when none is given. */
  readonly type: string;
}

/** What the type of the formatted value decides. */
export interface SpecDefaults {
  readonly type: string;
  readonly align: Align;
  /** The name of the value's type, for messages. */
  readonly typeName: string;
}

const SPEC =
  /^(?:(?<fill>[^])?(?<align>[<>=^]))?(?<sign>[ +-])?(?<z>z)?(?<alternate>#)?(?<zero>0)?(?<width>\d+)?/u;
const PRECISION = /^\.(\d*)/;
const MAX_COUNT = 2 ** 63 - 1;
const MAX_PRECISION = 2 ** 31 - 1;

/** Types that take a comma between thousands. */
const COMMA_TYPES = new Set(['', 'd', 'e', 'f', 'g', 'E', 'F', 'G', '%']);

/** Types that take an underscore between groups of digits. */
const UNDERSCORE_TYPES = new Set([...COMMA_TYPES, 'b', 'o', 'x', 'X']);

/** Reads a format specification. Throws ValueError in CPython's words. */
export function parseFormatSpec(text: string, defaults: SpecDefaults): FormatSpec {
  const groups = SPEC.exec(text)?.groups ?? {};
  const { fill, align, sign, z, alternate, zero, width } = groups;
  const spelled = SPEC.exec(text)?.[0].length ?? 0;
  const grouping = readGrouping(text.slice(spelled));
  const afterGrouping = spelled + grouping.length;
  const precision = PRECISION.exec(text.slice(afterGrouping));
  if (precision?.[1] === '') throw valueError('Format specifier missing precision');
  const type = text.slice(afterGrouping + (precision?.[0].length ?? 0));
  if (Array.from(type).length > 1) {
    throw valueError(`Invalid format specifier '${text}' for object of type '${defaults.typeName}'`);
  }
  const shown = type === '' ? defaults.type : type;
  checkGrouping(grouping, shown);
  return {
    fill: fill ?? (zero === undefined ? ' ' : '0'),
    align: (align as Align | undefined) ?? zeroAlign(zero, fill, defaults.align),
    sign: (sign as FormatSpec['sign'] | undefined) ?? '',
    coerceZero: z !== undefined,
    alternate: alternate !== undefined,
    width: readCount(width),
    grouping: grouping as FormatSpec['grouping'],
    precision: readPrecision(precision?.[1]),
    type: shown,
  };
}

/** A leading zero of the width puts the padding behind the sign, where the value's type has one. */
function zeroAlign(zero: string | undefined, fill: string | undefined, align: Align): Align {
  return zero !== undefined && fill === undefined && align === '>' ? '=' : align;
}

function readGrouping(text: string): string {
  const both = /^(?:,_|_,)/.test(text);
  if (both) throw valueError("Cannot specify both ',' and '_'.");
  return text.startsWith(',') || text.startsWith('_') ? text.charAt(0) : '';
}

function readCount(digits: string | undefined): number {
  if (digits === undefined) return -1;
  const count = Number(digits);
  if (count > MAX_COUNT) throw valueError('Too many decimal digits in format string');
  return count;
}

function readPrecision(digits: string | undefined): number {
  const precision = readCount(digits);
  if (precision > MAX_PRECISION) throw valueError('precision too big');
  return precision;
}

function checkGrouping(grouping: string, type: string): void {
  if (grouping === '') return;
  if ((grouping === ',' ? COMMA_TYPES : UNDERSCORE_TYPES).has(type)) return;
  throw valueError(`Cannot specify '${grouping}' with '${shownType(type)}'.`);
}

/** A presentation type as messages show it. */
export function shownType(type: string): string {
  const code = type.codePointAt(0) ?? 0;
  return code > 32 && code < 128 ? type : `\\x${code.toString(16)}`;
}

/** The error for a presentation type that a value's type does not have. */
export function unknownType(type: string, typeName: string): Error {
  return valueError(`Unknown format code '${shownType(type)}' for object of type '${typeName}'`);
}
