import type { Value } from 'lackpy';
import { isCallable, lengthOf } from '../calls/is-function.js';
import { Namespace } from '../calls/namespace.js';
import { typeError } from '../errors.js';
import type { Run } from '../run.js';
import { arrayIndex, isArrayIndex } from '../values/array-index.js';
import { JsMap } from '../values/js-map.js';
import { JsObject } from '../values/js-object.js';
import { JsSet } from '../values/js-set.js';
import { isArray, isNullish } from '../values/kinds.js';
import { propertyKey } from './key.js';

/** `container[key]`. Throws TypeError for undefined and null. */
export function getItem(run: Run, container: Value, key: Value): Value {
  if (typeof key === 'number' && isArrayIndex(key)) {
    if (isArray(container)) return container[key];
    if (typeof container === 'string') return unitAt(container, key);
  }
  return memberOf(container, isNullish(container) && typeof key === 'object' ? '' : propertyKey(run, key));
}

/** A property of a value by its name: what the value holds itself, and nothing of what its type has. */
export function memberOf(value: Value, name: string): Value {
  if (isNullish(value)) {
    throw typeError(`Cannot read properties of ${String(value)} (reading '${name}')`);
  }
  if (value instanceof JsObject) return value.get(name);
  if (isArray(value)) return name === 'length' ? value.length : itemAt(value, name);
  if (typeof value === 'string') return name === 'length' ? value.length : unitAt(value, arrayIndex(name));
  return typeof value === 'object' ? memberOfOther(value, name) : undefined;
}

function memberOfOther(value: Value, name: string): Value {
  if (value instanceof JsMap) return name === 'size' ? value.entries.size : undefined;
  if (value instanceof JsSet) return name === 'size' ? value.members.size : undefined;
  if (value instanceof Namespace && value.members.has(name)) return value.members.get(name);
  if (!isCallable(value)) return undefined;
  if (name === 'name') return value.name;
  return name === 'length' ? lengthOf(value) : undefined;
}

function itemAt(items: readonly Value[], name: string): Value {
  const index = arrayIndex(name);
  return index < 0 ? undefined : items[index];
}

function unitAt(text: string, index: number): Value {
  return index >= 0 && index < text.length ? text.charAt(index) : undefined;
}
