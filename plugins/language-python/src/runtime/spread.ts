import type { KeywordPart, KeywordValue, Value } from 'lackpy';
import { PyBoundMethod, PyBuiltin, PyMethod } from './calls/native.js';
import { PyFunction } from './calls/py-function.js';
import { PyType } from './calls/py-type.js';
import { typeError } from './errors.js';
import { reprOf } from './format/repr.js';
import { tryCursor } from './iteration/cursor-of.js';
import { itemsOf } from './iteration/items-of.js';
import { mergeDict } from './methods/dict-merge.js';
import type { Run } from './run.js';
import { PyDict } from './values/py-dict.js';
import { typeName } from './values/type-name.js';

/** The elements of `*iterable` in a list or tuple display. */
export function spread(run: Run, iterable: Value): Value[] {
  if (tryCursor(iterable) !== undefined) return itemsOf(run, iterable);
  throw typeError(`Value after * must be an iterable, not ${typeName(iterable)}`);
}

/** The elements of `*iterable` among the arguments of a call. */
export function spreadArgument(run: Run, iterable: Value, callee: Value): Value[] {
  if (tryCursor(iterable) !== undefined) return itemsOf(run, iterable);
  const wrong = `must be an iterable, not ${typeName(iterable)}`;
  throw typeError(`${calleeText(run, callee)} argument after * ${wrong}`);
}

/** The entries of `**mapping` in a dict display. */
export function mergeMapping(run: Run, dict: PyDict, mapping: Value): void {
  if (!(mapping instanceof PyDict)) throw typeError(`'${typeName(mapping)}' object is not a mapping`);
  mergeDict(run, dict, mapping);
}

/** The keyword arguments of a call with `**mapping`, each name once. */
export function keywordsOf(run: Run, parts: readonly KeywordPart[], callee: Value): KeywordValue[] {
  const found = new Map<string, KeywordValue>();
  const add = (keyword: KeywordValue): void => {
    if (found.has(keyword.name)) {
      throw typeError(
        `${calleeText(run, callee)} got multiple values for keyword argument '${keyword.name}'`,
      );
    }
    found.set(keyword.name, keyword);
  };
  for (const { name, value } of parts) {
    if (name === null) for (const keyword of entriesOf(run, value, callee)) add(keyword);
    else add({ name, value });
  }
  return [...found.values()];
}

function entriesOf(run: Run, mapping: Value, callee: Value): KeywordValue[] {
  if (!(mapping instanceof PyDict)) {
    const wrong = `must be a mapping, not ${typeName(mapping)}`;
    throw typeError(`${calleeText(run, callee)} argument after ** ${wrong}`);
  }
  run.spend(mapping.size);
  return Array.from(mapping.entries(), ([key, value]) => {
    const name = mapping.original(key);
    if (typeof name !== 'string') throw typeError('keywords must be strings');
    return { name, value };
  });
}

/** A callee as CPython's messages show it. */
function calleeText(run: Run, callee: Value): string {
  if (callee instanceof PyBoundMethod) return `${callee.method.qualified}()`;
  if (callee instanceof PyBuiltin || callee instanceof PyMethod || callee instanceof PyType) {
    return `${callee.qualified}()`;
  }
  return callee instanceof PyFunction ? `${callee.name}()` : reprOf(run, callee);
}
