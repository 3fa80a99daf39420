import { findText, type Value } from 'lackpy';
import type { Methods } from '../calls/tables.js';
import { toInteger, toNumber, toPosition } from '../convert/to-number.js';
import { toText } from '../convert/to-text.js';
import type { Run } from '../run.js';
import { SLOT_BYTES, TEXT_BYTES } from '../values/sizes.js';

/** Methods that give parts of the text. */
export const STRING_PARTS: Methods<string> = {
  at: (run, text, [at]) => text.at(toInteger(run, at)),
  charAt: (run, text, [at]) => text.charAt(toInteger(run, at)),
  charCodeAt: (run, text, [at]) => text.charCodeAt(toInteger(run, at)),
  codePointAt: (run, text, [at]) => text.codePointAt(toInteger(run, at)),
  slice: (run, text, [from, to]) => {
    return text.slice(toPosition(run, from, text.length, 0), toPosition(run, to, text.length, text.length));
  },
  substring: (run, text, [from, to]) => {
    const start = toInteger(run, from);
    return to === undefined ? text.substring(start) : text.substring(start, toInteger(run, to));
  },
  substr: (run, text, [from, count]) => {
    const start = toPosition(run, from, text.length, 0);
    const length = count === undefined ? text.length : Math.max(0, toInteger(run, count));
    return text.slice(start, start + length);
  },
  split: (run, text, [separator, limit]) => {
    const most = limit === undefined ? 2 ** 32 - 1 : toNumber(run, limit) >>> 0;
    if (most === 0) return [];
    if (separator === undefined) return [text];
    return split(run, text, toText(run, separator), most);
  },
  trim: (run, text) => looked(run, text).trim(),
  trimStart: (run, text) => looked(run, text).trimStart(),
  trimEnd: (run, text) => looked(run, text).trimEnd(),
};

function looked(run: Run, text: string): string {
  run.scan(text.length);
  return text;
}

/** Parts between two charges. */
const PORTION = 256;

function split(run: Run, text: string, separator: string, most: number): Value[] {
  if (separator === '') return units(run, text, most);
  const parts: Value[] = [];
  let start = 0;
  run.allocateItems(0);
  for (;;) {
    const end = findText(run, text, separator, start);
    parts.push(end < 0 ? text.slice(start) : text.slice(start, end));
    if (parts.length % PORTION === 0) charge(run, PORTION);
    if (end < 0 || parts.length >= most) break;
    start = end + separator.length;
  }
  charge(run, parts.length % PORTION);
  return parts;
}

function charge(run: Run, count: number): void {
  run.allocate(count * (SLOT_BYTES + TEXT_BYTES));
  run.spend(count);
}

function units(run: Run, text: string, most: number): Value[] {
  const count = Math.min(text.length, most);
  run.allocateItems(count);
  const parts: Value[] = [];
  for (let index = 0; index < count; index++) parts.push(text.charAt(index));
  return parts;
}
