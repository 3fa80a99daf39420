import type { KeywordValue, Value } from 'lackpy';
import { typeError } from './errors.js';
import { tryCursor } from './iteration/cursor-of.js';
import { itemsOf } from './iteration/items-of.js';
import { mergeDict } from './methods/dict-merge.js';
import type { Run } from './run.js';
import { PyDict } from './values/py-dict.js';
import { typeName } from './values/type-name.js';

/** The elements of `*iterable`, in a display or, with a function's name, among the arguments of its call. */
export function spread(run: Run, iterable: Value, functionName: string | null): Value[] {
  if (tryCursor(iterable) !== undefined) return itemsOf(run, iterable);
  const where = functionName === null ? 'Value' : `${functionName}() argument`;
  throw typeError(`${where} after * must be an iterable, not ${typeName(iterable)}`);
}

/** The entries of `**mapping` in a dict display. */
export function mergeMapping(run: Run, dict: PyDict, mapping: Value): void {
  if (!(mapping instanceof PyDict)) throw typeError(`'${typeName(mapping)}' object is not a mapping`);
  mergeDict(run, dict, mapping);
}

/** The keyword arguments of `**mapping` in a call. */
export function keywordsOf(run: Run, mapping: Value, functionName: string): KeywordValue[] {
  if (!(mapping instanceof PyDict)) {
    throw typeError(`${functionName}() argument after ** must be a mapping, not ${typeName(mapping)}`);
  }
  run.spend(mapping.size);
  return Array.from(mapping.entries(), ([key, value]) => {
    const name = mapping.original(key);
    if (typeof name !== 'string') throw typeError('keywords must be strings');
    return { name, value };
  });
}
