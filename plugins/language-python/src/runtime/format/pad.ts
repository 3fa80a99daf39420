import { overflowError } from '../errors.js';
import type { Run } from '../run.js';
import type { FormatSpec } from './format-spec.js';

/** A number taken apart for padding: padding with `=` goes between prefix and body. */
export interface NumberParts {
  /** Sign and base prefix. */
  readonly prefix: string;
  /** The digits that are grouped. */
  readonly digits: string;
  /** What follows the digits: fraction, exponent, percent sign. */
  readonly rest: string;
}

/** Pads text to the width of a specification; widths count characters. */
export function padText(run: Run, text: string, spec: FormatSpec): string {
  const missing = spec.width - run.texts.length(text);
  if (missing <= 0) return text;
  charge(run, text.length + missing * spec.fill.length);
  const left = spec.align === '<' ? 0 : spec.align === '^' ? Math.floor(missing / 2) : missing;
  return spec.fill.repeat(left) + text + spec.fill.repeat(missing - left);
}

/** Groups the digits of a number and pads it. */
export function padNumber(run: Run, parts: NumberParts, spec: FormatSpec, groupSize: number): string {
  const { prefix, rest } = parts;
  const inner = spec.fill === '0' && spec.align === '=' && parts.digits !== '';
  const least = inner ? spec.width - prefix.length - rest.length : 0;
  charge(run, Math.max(spec.width, 0) + parts.digits.length * 2);
  const digits = group(parts.digits, spec.grouping, groupSize, least);
  const body = digits + rest;
  const missing = spec.width - prefix.length - body.length;
  if (missing > 0 && spec.align === '=') return prefix + spec.fill.repeat(missing) + body;
  return padText(run, prefix + body, spec);
}

/** Puts separators between groups of digits, with zeros in front up to a least length. */
function group(digits: string, separator: string, size: number, least: number): string {
  if (separator === '') return digits.padStart(least, '0');
  let count = digits.length;
  const grouped = (digitCount: number): number => digitCount + Math.floor((digitCount - 1) / size);
  if (grouped(count) < least) {
    count = Math.max(count, Math.floor((least * size) / (size + 1)) - 1);
    while (grouped(count) < least) count++;
  }
  const padded = digits.padStart(count, '0');
  const first = padded.length % size;
  const groups: string[] = first === 0 ? [] : [padded.slice(0, first)];
  for (let at = first; at < padded.length; at += size) groups.push(padded.slice(at, at + size));
  return groups.join(separator);
}

function charge(run: Run, length: number): void {
  if (length > Number.MAX_SAFE_INTEGER) throw overflowError('Python int too large to convert to C ssize_t');
  run.allocateText(length);
}
