import { findLastText, findText, type Value } from 'lackpy';
import type { MethodRow } from '../calls/method-table.js';
import { named } from '../calls/named-signature.js';
import { ONE_ARGUMENT } from '../calls/signature.js';
import { typeError, valueError } from '../errors.js';
import { tryCursor } from '../iteration/cursor-of.js';
import { itemsOf } from '../iteration/items-of.js';
import { requireInt, requireSize } from '../operators/index-number.js';
import type { Run } from '../run.js';
import { isSpace, skipSpace, skipWord, trimEndPosition } from '../text/whitespace.js';
import { PyTuple } from '../values/py-tuple.js';
import { TEXT_BYTES } from '../values/sizes.js';
import { isList, typeName } from '../values/type-name.js';
import { strRows } from './str-rows.js';

const SPLIT = named({ names: ['sep', 'maxsplit'] });

/** How many parts are accounted for together: each is a view of the text, so none costs much. */
const BATCH = 256;

/** Steps of cutting off one part, and one line, whose end has many forms. */
const STEPS_PER_PART = 2;
const STEPS_PER_LINE = 4;

/** The parts of a text. */
class Parts {
  private readonly items: string[] = [];
  private bytes = 0;

  constructor(
    private readonly run: Run,
    private readonly stepsEach = STEPS_PER_PART,
  ) {}

  get length(): number {
    return this.items.length;
  }

  add(part: string): void {
    this.bytes += 2 * TEXT_BYTES + 2 * part.length;
    if (this.items.push(part) % BATCH === 0) this.charge();
  }

  /** All parts, accounted for. */
  finish(): string[] {
    this.charge();
    return this.items;
  }

  private charge(): void {
    this.run.allocate(this.bytes);
    this.run.spend(this.stepsEach * (this.items.length % BATCH || BATCH));
    this.bytes = 0;
  }
}

function splitter(bySpace: Split, bySeparator: SplitBy): MethodRow<string> {
  return [
    SPLIT,
    (run, text, [separator = null, most]) => {
      const limit = most === undefined ? -1 : requireSize(most);
      const times = limit < 0 ? Infinity : limit;
      if (separator === null) return bySpace(run, text, times);
      if (typeof separator !== 'string') {
        throw typeError(`must be str or None, not ${typeName(separator)}`);
      }
      if (separator === '') throw valueError('empty separator');
      return bySeparator(run, text, separator, times);
    },
  ];
}

type Split = (run: Run, text: string, most: number) => string[];
type SplitBy = (run: Run, text: string, separator: string, most: number) => string[];

const splitSpace: Split = (run, text, most) => {
  run.spend(text.length >>> 3);
  const parts = new Parts(run);
  let at = skipSpace(text, 0);
  while (at < text.length && parts.length < most) {
    const end = skipWord(text, at);
    parts.add(text.slice(at, end));
    at = skipSpace(text, end);
  }
  if (at < text.length) parts.add(text.slice(at));
  return parts.finish();
};

const splitSpaceFromEnd: Split = (run, text, most) => {
  run.spend(text.length >>> 3);
  const parts = new Parts(run);
  let end = trimEndPosition(text, 0);
  while (end > 0 && parts.length < most) {
    let at = end;
    while (at > 0 && !isSpace(text.charAt(at - 1))) at--;
    parts.add(text.slice(at, end));
    end = at;
    while (end > 0 && isSpace(text.charAt(end - 1))) end--;
  }
  if (end > 0) parts.add(text.slice(0, end));
  return parts.finish().reverse();
};

const splitBy: SplitBy = (run, text, separator, most) => {
  const parts = new Parts(run);
  let start = 0;
  while (parts.length < most) {
    const at = findText(run, text, separator, start);
    if (at < 0) break;
    parts.add(text.slice(start, at));
    start = at + separator.length;
  }
  parts.add(text.slice(start));
  return parts.finish();
};

const splitByFromEnd: SplitBy = (run, text, separator, most) => {
  const parts = new Parts(run);
  let end = text.length;
  while (parts.length < most) {
    const at = findLastText(run, text, separator, 0, end);
    if (at < 0) break;
    parts.add(text.slice(at + separator.length, end));
    end = at;
  }
  parts.add(text.slice(0, end));
  return parts.finish().reverse();
};

function partitioner(fromEnd: boolean): MethodRow<string> {
  return [
    ONE_ARGUMENT,
    (run, text, [separator]) => {
      if (typeof separator !== 'string') throw typeError(`must be str, not ${typeName(separator)}`);
      if (separator === '') throw valueError('empty separator');
      run.allocateText(text.length);
      const at = fromEnd
        ? findLastText(run, text, separator, 0, text.length)
        : findText(run, text, separator, 0);
      if (at < 0) return new PyTuple(fromEnd ? ['', '', text] : [text, '', '']);
      return new PyTuple([text.slice(0, at), separator, text.slice(at + separator.length)]);
    },
  ];
}

const LINE_END = new RegExp(String.raw`\r\n|[\n-\r\x1c-\x1e\x85\u2028\u2029]`, 'g');

function splitLines(run: Run, text: string, keepEnds: boolean): string[] {
  run.spend(text.length >>> 4);
  const lines = new Parts(run, STEPS_PER_LINE);
  let start = 0;
  for (const { index, 0: end } of text.matchAll(LINE_END)) {
    lines.add(text.slice(start, index + (keepEnds ? end.length : 0)));
    start = index + end.length;
  }
  if (start < text.length) lines.add(text.slice(start));
  return lines.finish();
}

function joinTexts(run: Run, separator: string, iterable: Value): string {
  if (tryCursor(iterable) === undefined) throw typeError('can only join an iterable');
  const items = isList(iterable) ? iterable : itemsOf(run, iterable);
  let length = Math.max(0, items.length - 1) * separator.length;
  items.forEach((item, index) => {
    if (typeof item === 'string') length += item.length;
    else throw typeError(`sequence item ${index}: expected str instance, ${typeName(item)} found`);
  });
  run.spend(items.length);
  run.allocateText(length);
  return items.join(separator);
}

/** Methods that take texts apart and put them together. */
export const STR_SPLITS = strRows({
  split: splitter(splitSpace, splitBy),
  rsplit: splitter(splitSpaceFromEnd, splitByFromEnd),
  partition: partitioner(false),
  rpartition: partitioner(true),
  splitlines: [
    named({ names: ['keepends'] }),
    (run, text, [keepEnds]) => splitLines(run, text, keepEnds !== undefined && requireInt(keepEnds) !== 0),
  ],
  join: [ONE_ARGUMENT, (run, text, [iterable]) => joinTexts(run, text, iterable)],
});
