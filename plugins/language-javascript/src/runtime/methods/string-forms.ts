import type { Value } from 'lackpy';
import type { Methods } from '../calls/tables.js';
import { toInteger } from '../convert/to-number.js';
import { toText } from '../convert/to-text.js';
import { rangeError } from '../errors.js';
import { describeValue } from '../format/describe.js';
import type { Run } from '../run.js';

/** Methods that give the text in another form. */
export const STRING_FORMS: Methods<string> = {
  toString: (_run: Run, text: string) => text,
  valueOf: (_run: Run, text: string) => text,
  toLowerCase: (run, text) => copied(run, text).toLowerCase(),
  toUpperCase: (run, text) => copied(run, text).toUpperCase(),
  normalize: (run, text, [form]) => normalize(run, text, form === undefined ? 'NFC' : toText(run, form)),
  concat: (run, text, args) => {
    let all = text;
    for (const arg of args) {
      const part = toText(run, arg);
      run.allocateText(all.length + part.length);
      all += part;
    }
    return all;
  },
  repeat: (run, text, [count]) => {
    const times = toInteger(run, count);
    if (times < 0 || times === Infinity) throw rangeError(`Invalid count value: ${describeValue(count)}`);
    run.allocateText(text.length * times);
    return text === '' ? '' : text.repeat(times);
  },
  padStart: (run, text, args) => padding(run, text, args) + text,
  padEnd: (run, text, args) => text + padding(run, text, args),
  isWellFormed: (run, text) => {
    run.scan(text.length);
    return !LONE_SURROGATE.test(text);
  },
};

const LONE_SURROGATE = /\p{Surrogate}/u;

function copied(run: Run, text: string): string {
  run.allocateText(text.length);
  return text;
}

function padding(run: Run, text: string, [length, filler]: readonly Value[]): string {
  const missing = toInteger(run, length) - text.length;
  const unit = filler === undefined ? ' ' : toText(run, filler);
  if (missing <= 0 || unit === '') return '';
  run.allocateText(missing + text.length);
  return unit.repeat(Math.ceil(missing / unit.length)).slice(0, missing);
}

/** So many times its length a text may take when it is taken apart. */
const MOST_LONGER = 18;

function normalize(run: Run, text: string, form: string): string {
  if (!['NFC', 'NFD', 'NFKC', 'NFKD'].includes(form)) {
    throw rangeError('The normalization form should be one of NFC, NFD, NFKC, NFKD.');
  }
  run.spend(text.length >>> 3);
  run.allocateText(form.endsWith('C') ? text.length : text.length * MOST_LONGER);
  return text.normalize(form);
}
