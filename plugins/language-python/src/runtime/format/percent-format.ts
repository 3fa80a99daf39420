import type { Value } from 'lackpy';
import { truncated } from '../builtins/numbers.js';
import { typeError, valueError } from '../errors.js';
import { doubleOf } from '../operators/float-arithmetic.js';
import { intOf } from '../operators/index-number.js';
import { numberOf } from '../operators/arithmetic.js';
import type { Run } from '../run.js';
import { bitLength, type Int } from '../values/int.js';
import { PyFloat } from '../values/py-float.js';
import { typeName } from '../values/type-name.js';
import { formatDouble } from './float-format.js';
import type { FormatSpec } from './format-spec.js';
import { characterOf } from './format-value.js';
import { intText } from './int-text.js';
import { padNumber, padText } from './pad.js';
import { PercentArguments } from './percent-arguments.js';
import { reprOf, strOf } from './repr.js';
import { asciiOnly } from './text-repr.js';

/** One conversion of a format: what stands between `%` and its letter. */
interface Conversion {
  readonly flags: string;
  readonly width: number;
  readonly precision: number;
  readonly letter: string;
  /** Where the letter stands, counted in characters. */
  readonly index: number;
}

const MAX_WIDTH = Number.MAX_SAFE_INTEGER;
const MAX_PRECISION = 2 ** 31 - 1;

/** `text % values`. Throws in CPython's words where they do not fit. */
export function formatPercent(run: Run, text: string, values: Value): string {
  return new PercentFormat(run, text, new PercentArguments(run, values)).write();
}

class PercentFormat {
  private position = 0;
  private readonly parts: string[] = [];

  constructor(
    private readonly run: Run,
    private readonly text: string,
    private readonly args: PercentArguments,
  ) {}

  write(): string {
    const { text } = this;
    for (let at = text.indexOf('%'); at >= 0; at = text.indexOf('%', this.position)) {
      this.add(text.slice(this.position, at));
      this.position = at + 1;
      this.field();
    }
    this.add(text.slice(this.position));
    this.args.finish();
    return this.parts.join('');
  }

  private add(text: string): void {
    this.run.allocateText(text.length);
    this.parts.push(text);
  }

  private field(): void {
    if (this.text.charAt(this.position) === '%') {
      this.position++;
      this.add('%');
      return;
    }
    this.key();
    const flags = this.take(/[-+ #0]*/y);
    const width = this.count('width', MAX_WIDTH);
    const precision = this.take(/\./y) === '' ? -1 : Math.max(0, this.count('precision', MAX_PRECISION));
    this.take(/[hlL]?/y);
    const letter = this.take(/[^]/uy);
    if (letter === '') throw valueError('incomplete format');
    const left = width < -1 ? `${flags}-` : flags;
    const index = Array.from(this.text.slice(0, this.position)).length - 1;
    this.add(this.convert({ flags: left, width: Math.abs(width), precision, letter, index }));
  }

  private key(): void {
    if (this.text.charAt(this.position) !== '(') return;
    this.args.requireMapping();
    let depth = 1;
    let end = this.position + 1;
    for (; end < this.text.length; end++) {
      const character = this.text.charAt(end);
      if (character === '(') depth++;
      if (character === ')' && --depth === 0) break;
    }
    if (depth > 0) throw valueError('incomplete format key');
    this.args.pick(this.text.slice(this.position + 1, end));
    this.position = end + 1;
  }

  /** A count in digits, or `*` for the next value; -1 when there is none. */
  private count(what: string, most: number): number {
    if (this.take(/\*/y) !== '') {
      const int = intOf(this.args.next());
      if (int === undefined) throw typeError('* wants int');
      return Number(int);
    }
    const digits = this.take(/[0-9]*/y);
    if (digits === '') return what === 'precision' ? 0 : -1;
    const count = Number(digits);
    if (count > most) throw valueError(`${what} too big`);
    return count;
  }

  private take(pattern: RegExp): string {
    pattern.lastIndex = this.position;
    const [taken = ''] = pattern.exec(this.text) ?? [];
    this.position += taken.length;
    return taken;
  }

  private convert(conversion: Conversion): string {
    const value = this.args.next();
    switch (conversion.letter) {
      case 's':
        return this.textual(strOf(this.run, value), conversion);
      case 'r':
        return this.textual(reprOf(this.run, value), conversion);
      case 'a':
        return this.textual(asciiOnly(this.run, reprOf(this.run, value)), conversion);
      case 'c':
        return this.textual(characterArgument(value), { ...conversion, precision: -1 });
      case 'd':
      case 'i':
      case 'u':
      case 'o':
      case 'x':
      case 'X':
        return this.integer(value, conversion);
      case 'e':
      case 'E':
      case 'f':
      case 'F':
      case 'g':
      case 'G':
        return this.float(value, conversion);
      default:
        throw unsupported(conversion);
    }
  }

  private textual(text: string, { flags, width, precision }: Conversion): string {
    const { texts } = this.run;
    const shown = precision < 0 ? text : texts.slice(text, 0, Math.min(precision, texts.length(text)));
    return padText(this.run, shown, specFor(flags.replaceAll('0', ''), width));
  }

  private integer(value: Value, { flags, width, precision, letter }: Conversion): string {
    const int = intArgument(value, letter);
    const base = /[oxX]/.test(letter) ? (letter === 'o' ? 8 : 16) : 10;
    const magnitude = int < 0 ? -int : int;
    this.run.allocateText(Math.max(precision, base === 10 ? 0 : bitLength(magnitude)));
    const digits = (base === 10 ? intText(this.run, magnitude) : magnitude.toString(base)).padStart(
      precision,
      '0',
    );
    const prefix = flags.includes('#') && base !== 10 ? `0${letter}` : '';
    const parts = {
      prefix: signOf(int < 0, flags) + prefix,
      digits: letter === 'X' ? digits.toUpperCase() : digits,
      rest: '',
    };
    return padNumber(this.run, parts, specFor(flags, width), 3);
  }

  private float(value: Value, { flags, width, precision, letter }: Conversion): string {
    const double = floatArgument(value);
    const style = letter.toLowerCase() as 'e' | 'f' | 'g';
    const settings = {
      style,
      precision: precision < 0 ? 6 : precision,
      alternate: flags.includes('#'),
      pointZero: false,
    };
    const text = Number.isFinite(double)
      ? formatDouble(this.run, Math.abs(double), settings)
      : Number.isNaN(double)
        ? 'nan'
        : 'inf';
    const shown = letter === style ? text : text.toUpperCase();
    const prefix = signOf(double < 0 || Object.is(double, -0), flags);
    return padNumber(this.run, { prefix, digits: '', rest: shown }, specFor(flags, width), 3);
  }
}

function specFor(flags: string, width: number): FormatSpec {
  const zero = flags.includes('0') && !flags.includes('-');
  return {
    fill: zero ? '0' : ' ',
    align: flags.includes('-') ? '<' : zero ? '=' : '>',
    sign: '',
    coerceZero: false,
    alternate: false,
    width,
    grouping: '',
    precision: -1,
    type: '',
  };
}

function signOf(negative: boolean, flags: string): string {
  if (negative) return '-';
  return flags.includes('+') ? '+' : flags.includes(' ') ? ' ' : '';
}

function intArgument(value: Value, letter: string): Int {
  const number = numberOf(value);
  const hex = /[oxX]/.test(letter);
  if (number === undefined || (hex && number instanceof PyFloat)) {
    const wanted = hex ? 'an integer' : 'a real number';
    throw typeError(`%${letter} format: ${wanted} is required, not ${typeName(value)}`);
  }
  return number instanceof PyFloat ? truncated(number.value) : number;
}

function floatArgument(value: Value): number {
  const number = numberOf(value);
  if (number === undefined) throw typeError(`must be real number, not ${typeName(value)}`);
  return number instanceof PyFloat ? number.value : doubleOf(number);
}

function characterArgument(value: Value): string {
  if (typeof value === 'string' && Array.from(value).length === 1) return value;
  const int = intOf(value);
  if (int === undefined) throw typeError('%c requires int or char');
  return characterOf(int);
}

function unsupported({ letter, index }: Conversion): Error {
  const code = (letter.codePointAt(0) ?? 0).toString(16);
  const shown = /^[ -~]$/.test(letter) ? letter : '?';
  return valueError(`unsupported format character '${shown}' (0x${code}) at index ${index}`);
}
