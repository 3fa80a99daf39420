import { findLastText, findText, type Value } from 'lackpy';
import type { Methods } from '../calls/tables.js';
import { toInteger, toNumber } from '../convert/to-number.js';
import { isTrue } from '../convert/truth.js';
import { toText } from '../convert/to-text.js';
import { rangeError } from '../errors.js';
import type { Run } from '../run.js';
import { JsObject } from '../values/js-object.js';

/** Methods that look for text, and compare it. */
export const STRING_SEARCHES: Methods<string> = {
  includes: (run, text, [part, from]) => indexOf(run, text, part, from) >= 0,
  indexOf: (run, text, [part, from]) => indexOf(run, text, part, from),
  lastIndexOf: (run, text, [part, from]) => {
    const wanted = toText(run, part);
    const position = toNumber(run, from);
    const last = text.length - wanted.length;
    const start = Number.isNaN(position) ? last : Math.min(Math.max(Math.trunc(position), 0), last);
    return start < 0 ? -1 : findLastText(run, text, wanted, 0, start + wanted.length);
  },
  startsWith: (run, text, [part, from]) => {
    return text.startsWith(wantedText(run, text, part), toInteger(run, from));
  },
  endsWith: (run, text, [part, to]) => {
    const end = to === undefined ? text.length : toInteger(run, to);
    return text.endsWith(wantedText(run, text, part), end);
  },
  localeCompare: (run, text, [other, , options]) => {
    const right = toText(run, other);
    run.spend((text.length + right.length) >>> 3);
    return compare(text, right, options instanceof JsObject ? collation(run, options) : {});
  },
};

function indexOf(run: Run, text: string, part: Value, from: Value): number {
  const wanted = toText(run, part);
  return findText(run, text, wanted, Math.min(Math.max(toInteger(run, from), 0), text.length));
}

/** The text that is looked for at one place; the cost of looking is accounted for. */
function wantedText(run: Run, text: string, part: Value): string {
  run.scan(text.length);
  return toText(run, part);
}

const COLLATIONS = ['sensitivity', 'caseFirst', 'usage'] as const;
const SWITCHES = ['numeric', 'ignorePunctuation'] as const;

/** What a program may say of how texts are compared. */
function collation(run: Run, options: JsObject): Intl.CollatorOptions {
  const chosen: Record<string, string | boolean> = {};
  for (const name of COLLATIONS) {
    if (options.get(name) !== undefined) chosen[name] = toText(run, options.get(name));
  }
  for (const name of SWITCHES) {
    if (options.get(name) !== undefined) chosen[name] = isTrue(options.get(name));
  }
  return chosen;
}

function compare(left: string, right: string, options: Intl.CollatorOptions): number {
  try {
    return left.localeCompare(right, undefined, options);
  } catch (error) {
    throw error instanceof RangeError ? rangeError(error.message) : error;
  }
}
