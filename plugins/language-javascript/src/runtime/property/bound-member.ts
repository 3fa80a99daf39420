import type { Value } from 'lackpy';
import { NativeFunction } from '../calls/native.js';
import { methodOf } from '../methods/methods-of.js';
import { memberOf } from './get.js';

/** A property, or a method of the value's type, which stays with the value that it is read from. */
export function boundMember(value: Value, name: string): Value {
  const method = methodOf(value, name);
  if (method === undefined) return memberOf(value, name);
  return new NativeFunction(name, 0, (run, _self, args) => method.invoke(run, value, args));
}
