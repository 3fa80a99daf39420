import { findLastText, findText, type Value } from 'lackpy';
import type { MethodRow } from '../calls/method-table.js';
import { parsed } from '../calls/signature.js';
import { typeError, valueError } from '../errors.js';
import { searchBounds } from '../operators/slice-bounds.js';
import type { Run } from '../run.js';
import { PyTuple } from '../values/py-tuple.js';
import { typeName } from '../values/type-name.js';
import { strRows } from './str-rows.js';

const SIGNATURE = parsed(1, 3);

/** A stretch of a text in code units; null when the bounds leave not even an empty one. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

function stretchOf(run: Run, text: string, start: Value, end: Value): Stretch | null {
  const length = run.texts.length(text);
  const [from, to] = searchBounds(start, end, length);
  if (from > to) return null;
  if (length === text.length) return { from, to };
  return { from: run.texts.offset(text, from), to: run.texts.offset(text, to) };
}

function requireText(value: Value): string {
  if (typeof value === 'string') return value;
  throw typeError(`must be str, not ${typeName(value)}`);
}

type Find = (run: Run, text: string, part: string, stretch: Stretch) => number;

const first: Find = (run, text, part, { from, to }) => {
  const found = findText(run, to === text.length ? text : text.slice(0, to), part, from);
  return found + part.length > to ? -1 : found;
};
const last: Find = (run, text, part, { from, to }) => findLastText(run, text, part, from, to);

function finder(find: Find, missing: () => number): MethodRow<string> {
  return [
    SIGNATURE,
    (run, text, [part, start, end]) => {
      const wanted = requireText(part);
      const stretch = stretchOf(run, text, start, end);
      const found = stretch === null ? -1 : find(run, text, wanted, stretch);
      return found < 0 ? missing() : run.texts.position(text, found);
    },
  ];
}

const none = (): number => -1;
const refuse = (): number => {
  throw valueError('substring not found');
};

/** How often `part` occurs in a stretch, without overlaps. */
function countText(run: Run, text: string, part: string, stretch: Stretch): number {
  const within = text.slice(stretch.from, stretch.to);
  if (part === '') return run.texts.length(within) + 1;
  let count = 0;
  for (let at = findText(run, within, part, 0); at >= 0; at = findText(run, within, part, at + part.length)) {
    count++;
    if ((count & 1023) === 0) run.spend(1024);
  }
  return count;
}

function affix(name: 'startswith' | 'endswith'): MethodRow<string> {
  return [
    SIGNATURE,
    (run, text, [wanted, start, end]) => {
      const parts = wanted instanceof PyTuple ? wanted.items : [wanted];
      const stretch = stretchOf(run, text, start, end);
      const within = stretch === null ? null : text.slice(stretch.from, stretch.to);
      run.spend(parts.length);
      return parts.some((part) => {
        if (typeof part !== 'string') throw affixFault(name, wanted, part);
        run.scan(part.length);
        if (within === null) return false;
        return name === 'startswith' ? within.startsWith(part) : within.endsWith(part);
      });
    },
  ];
}

function affixFault(name: string, wanted: Value, part: Value): Error {
  if (wanted instanceof PyTuple) {
    return typeError(`tuple for ${name} must only contain str, not ${typeName(part)}`);
  }
  return typeError(`${name} first arg must be str or a tuple of str, not ${typeName(part)}`);
}

/** Methods that look for a text in another. */
export const STR_SEARCHES = strRows({
  find: finder(first, none),
  rfind: finder(last, none),
  index: finder(first, refuse),
  rindex: finder(last, refuse),
  count: [
    SIGNATURE,
    (run, text, [part, start, end]) => {
      const wanted = requireText(part);
      const stretch = stretchOf(run, text, start, end);
      return stretch === null ? 0 : countText(run, text, wanted, stretch);
    },
  ],
  startswith: affix('startswith'),
  endswith: affix('endswith'),
});
