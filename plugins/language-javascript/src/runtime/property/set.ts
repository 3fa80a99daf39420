import type { Value } from 'lackpy';
import { toNumber } from '../convert/to-number.js';
import { isPrimitive, type Primitive } from '../convert/to-primitive.js';
import { rangeError, typeError } from '../errors.js';
import { describeValue } from '../format/describe.js';
import type { Run } from '../run.js';
import { arrayIndex, isArrayIndex } from '../values/array-index.js';
import { JsObject } from '../values/js-object.js';
import { isArray, isNullish } from '../values/kinds.js';
import { ENTRY_BYTES, SLOT_BYTES } from '../values/sizes.js';
import { memberOf } from './get.js';
import { propertyKey } from './key.js';

/** `container[key] = value`. Throws TypeError where there is nothing to hold the property. */
export function setItem(run: Run, container: Value, key: Value, value: Value): void {
  if (isArray(container) && typeof key === 'number' && isArrayIndex(key))
    setIndex(run, container, key, value);
  else setMember(run, container, propertyKey(run, key), value);
}

/** Gives an object a property. */
export function setProperty(run: Run, object: JsObject, key: string, value: Value): void {
  run.allocate(ENTRY_BYTES);
  object.set(key, value);
}

/** Makes an array longer or shorter. Throws RangeError when the length is none. */
export function setLength(run: Run, items: Value[], value: Value): void {
  const length = toNumber(run, value);
  if (!isLength(length)) throw rangeError('Invalid array length');
  grow(run, items, length);
  items.length = length;
}

/** Whether a number is the length of an array. */
export function isLength(value: number): boolean {
  return value >= 0 && value <= 2 ** 32 - 1 && Number.isInteger(value);
}

function setMember(run: Run, container: Value, key: string, value: Value): void {
  if (container instanceof JsObject) setProperty(run, container, key, value);
  else if (isArray(container)) setArrayMember(run, container, key, value);
  else throw refusal(container, key);
}

function setArrayMember(run: Run, items: Value[], key: string, value: Value): void {
  const index = arrayIndex(key);
  if (index >= 0) setIndex(run, items, index, value);
  else if (key === 'length') setLength(run, items, value);
  else throw typeError(`Cannot add property ${key}, object is not extensible`);
}

function setIndex(run: Run, items: Value[], index: number, value: Value): void {
  grow(run, items, index + 1);
  items[index] = value;
}

/** Holes take as much as elements. */
function grow(run: Run, items: readonly Value[], length: number): void {
  const more = length - items.length;
  if (more <= 0) return;
  run.allocate(more * SLOT_BYTES);
  if (more > 1) run.spend(more);
}

function refusal(container: Value, key: string): Error {
  if (isNullish(container)) {
    return typeError(`Cannot set properties of ${String(container)} (setting '${key}')`);
  }
  if (isPrimitive(container)) return primitiveRefusal(container, key);
  return typeError(`Cannot add property ${key}, object is not extensible`);
}

function primitiveRefusal(container: Primitive, key: string): Error {
  const shown = `${typeof container} '${describeValue(container)}'`;
  const isThere = typeof container === 'string' && memberOf(container, key) !== undefined;
  if (isThere) return typeError(`Cannot assign to read only property '${key}' of ${shown}`);
  return typeError(`Cannot create property '${key}' on ${shown}`);
}
