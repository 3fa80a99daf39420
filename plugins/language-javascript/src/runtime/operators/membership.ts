import type { Value } from 'lackpy';
import { isCallable } from '../calls/is-function.js';
import { Namespace } from '../calls/namespace.js';
import { isPrimitive, type Primitive } from '../convert/to-primitive.js';
import { typeError } from '../errors.js';
import { propertyKey } from '../property/key.js';
import type { Run } from '../run.js';
import { arrayIndex } from '../values/array-index.js';
import { JsObject } from '../values/js-object.js';
import { isArray } from '../values/kinds.js';

/** `key in container`: own properties alone. Throws TypeError when the container is a primitive. */
export function hasProperty(run: Run, key: Value, container: Value): boolean {
  const name = propertyKey(run, key);
  if (isPrimitive(container)) throw refusal(name, container);
  return hasOwn(container, name);
}

/** Whether a value that is no primitive has an own property. */
export function hasOwn(container: Value, name: string): boolean {
  if (container instanceof JsObject) return container.has(name);
  if (isArray(container))
    return name === 'length' || (arrayIndex(name) >= 0 && arrayIndex(name) in container);
  if (container instanceof Namespace && container.members.has(name)) return true;
  return isCallable(container) && (name === 'name' || name === 'length');
}

function refusal(name: string, container: Primitive): Error {
  const shown = typeof container === 'string' ? container : String(container);
  return typeError(`Cannot use 'in' operator to search for '${name}' in ${shown}`);
}
