import { ProgramError, type Value } from 'lackpy';
import { PyType } from '../calls/py-type.js';
import { indexError, typeError } from '../errors.js';
import { reprOf } from '../format/repr.js';
import { chargeItems } from '../iteration/items-of.js';
import type { Run } from '../run.js';
import { normalize, type Int } from '../values/int.js';
import { keyOf } from '../values/key-of.js';
import { PyDict } from '../values/py-dict.js';
import { PyGenericAlias } from '../values/py-generic-alias.js';
import { PyRange } from '../values/py-range.js';
import { PySlice } from '../values/py-slice.js';
import { PyTuple } from '../values/py-tuple.js';
import { isList, typeName } from '../values/type-name.js';
import { intOf, requireIndex } from './index-number.js';
import { sliceBounds } from './slice-bounds.js';

/** Types that take parameters in brackets. */
const GENERIC: ReadonlySet<string> = new Set(['list', 'dict', 'tuple', 'set', 'enumerate']);

/** `container[key]`. */
export function getItem(run: Run, container: Value, key: Value): Value {
  if (isList(container)) {
    if (key instanceof PySlice) return sliceItems(run, container, key);
    return container[positionIn('list', container.length, key, 'list index out of range')];
  }
  if (container instanceof PyDict) return dictItem(run, container, key);
  if (typeof container === 'string') return textItem(run, container, key);
  if (container instanceof PyTuple) {
    if (key instanceof PySlice) return new PyTuple(sliceItems(run, container.items, key));
    return container.items[positionIn('tuple', container.items.length, key, 'tuple index out of range')];
  }
  if (container instanceof PyRange) return rangeItem(container, key);
  return otherItem(container, key);
}

function otherItem(container: Value, key: Value): Value {
  if (container instanceof PyType) {
    if (!GENERIC.has(container.name)) throw typeError(`type '${container.name}' is not subscriptable`);
    return new PyGenericAlias(container, key instanceof PyTuple ? key : new PyTuple([key]));
  }
  throw typeError(`'${typeName(container)}' object is not subscriptable`);
}

/** The KeyError for a key that a dict does not have. */
export function keyError(run: Run, key: Value): ProgramError {
  return new ProgramError('KeyError', reprOf(run, key));
}

function dictItem(run: Run, dict: PyDict, key: Value): Value {
  const value = dict.get(keyOf(run, key));
  if (value === undefined) throw keyError(run, key);
  return value;
}

/** The host position behind an index into a sequence. Throws TypeError or IndexError. */
export function positionIn(type: string, length: number, key: Value, outOfRange: string): number {
  const int = intOf(key);
  if (int === undefined) throw typeError(`${type} indices must be integers or slices, not ${typeName(key)}`);
  const index = requireIndex(int);
  const position = index < 0 ? index + length : index;
  if (position < 0 || position >= length) throw indexError(outOfRange);
  return position;
}

function sliceItems(run: Run, items: readonly Value[], slice: PySlice): Value[] {
  const { start, step, count } = sliceBounds(slice, items.length);
  chargeItems(run, count);
  if (step === 1) return items.slice(start, start + count);
  const picked: Value[] = [];
  for (let index = 0, at = start; index < count; index++, at += step) picked.push(items[at]);
  return picked;
}

function textItem(run: Run, text: string, key: Value): string {
  if (key instanceof PySlice) return sliceText(run, text, key);
  const int = intOf(key);
  if (int === undefined) throw typeError(`string indices must be integers, not '${typeName(key)}'`);
  const index = requireIndex(int);
  const length = run.texts.length(text);
  const position = index < 0 ? index + length : index;
  if (position < 0 || position >= length) throw indexError('string index out of range');
  return length === text.length ? text.charAt(position) : run.texts.at(text, position);
}

function sliceText(run: Run, text: string, slice: PySlice): string {
  const { start, step, count } = sliceBounds(slice, run.texts.length(text));
  if (count === text.length && step === 1) return text;
  run.allocateText(count);
  if (step === 1) return run.texts.slice(text, start, start + count);
  run.spend(count >>> 2);
  const characters = run.texts.isWide(text) ? run.texts.characters(text) : text;
  const picked: string[] = [];
  for (let index = 0, at = start; index < count; index++, at += step) picked.push(characters[at] ?? '');
  return picked.join('');
}

function rangeItem(range: PyRange, key: Value): Value {
  if (key instanceof PySlice) return sliceRange(range, key);
  const index = intOf(key);
  if (index === undefined) {
    throw typeError(`range indices must be integers or slices, not ${typeName(key)}`);
  }
  const position = index < 0 ? normalize(BigInt(index) + BigInt(range.length)) : index;
  if (position < 0 || position >= range.length) throw indexError('range object index out of range');
  return range.at(position);
}

/** The range that a slice of a range is. */
function sliceRange(range: PyRange, slice: PySlice): PyRange {
  const { start, stop, step } = sliceBounds(slice, Number(range.length));
  const width: Int = normalize(BigInt(range.step) * BigInt(step));
  return new PyRange(range.at(start), range.at(stop), width);
}
