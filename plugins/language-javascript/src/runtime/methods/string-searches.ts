import type { Value } from 'lackpy';
import type { Methods } from '../calls/tables.js';
import { toInteger, toNumber } from '../convert/to-number.js';
import { isTrue } from '../convert/truth.js';
import { toText } from '../convert/to-text.js';
import { rangeError } from '../errors.js';
import type { Run } from '../run.js';
import { JsObject } from '../values/js-object.js';

/** Methods that look for text, and compare it. */
export const STRING_SEARCHES: Methods<string> = {
  includes: (run, text, [part, from]) => text.includes(wanted(run, text, part), toInteger(run, from)),
  startsWith: (run, text, [part, from]) => text.startsWith(wanted(run, text, part), toInteger(run, from)),
  endsWith: (run, text, [part, to]) => {
    const end = to === undefined ? text.length : toInteger(run, to);
    return text.endsWith(wanted(run, text, part), end);
  },
  indexOf: (run, text, [part, from]) => text.indexOf(wanted(run, text, part), toInteger(run, from)),
  lastIndexOf: (run, text, [part, from]) => text.lastIndexOf(wanted(run, text, part), toNumber(run, from)),
  localeCompare: (run, text, [other, , options]) => {
    const right = toText(run, other);
    run.spend((text.length + right.length) >>> 6);
    return compare(text, right, options instanceof JsObject ? collation(run, options) : {});
  },
};

/** The text that is looked for; the cost of looking is accounted for. */
function wanted(run: Run, text: string, part: Value): string {
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
