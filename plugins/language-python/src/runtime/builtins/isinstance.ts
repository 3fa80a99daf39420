import type { Value } from 'lackpy';
import { PyBuiltin } from '../calls/native.js';
import { PyType } from '../calls/py-type.js';
import { positional } from '../calls/signature.js';
import { typeError } from '../errors.js';
import { PyGenericAlias } from '../values/py-generic-alias.js';
import { PyTuple } from '../values/py-tuple.js';
import { typeName } from '../values/type-name.js';
import type { Run } from '../run.js';

/** `isinstance`. */
export const ISINSTANCE = new PyBuiltin('isinstance', positional(2, 2), (run, _self, [value, types]) => {
  return isInstance(run, value, types);
});

function isInstance(run: Run, value: Value, types: Value): boolean {
  if (types instanceof PyType) {
    const name = typeName(value);
    return name === types.name || (name === 'bool' && types.name === 'int');
  }
  if (types instanceof PyTuple) return isInstanceOfAny(run, value, types);
  if (types instanceof PyGenericAlias) {
    throw typeError('isinstance() argument 2 cannot be a parameterized generic');
  }
  throw typeError('isinstance() arg 2 must be a type, a tuple of types, or a union');
}

function isInstanceOfAny(run: Run, value: Value, types: PyTuple): boolean {
  run.spend(types.items.length);
  run.enter('in __instancecheck__');
  const found = types.items.some((type) => isInstance(run, value, type));
  run.leave();
  return found;
}
