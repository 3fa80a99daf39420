import { ProgramError, type Value } from 'lackpy';
import { typeError } from '../errors.js';
import { methodsOf } from '../methods/methods-of.js';
import type { Run } from '../run.js';
import { PyGenericAlias } from '../values/py-generic-alias.js';
import { typeName } from '../values/type-name.js';
import { bindParameters } from './bind-parameters.js';
import { PyBoundMethod, PyBuiltin, PyMethod } from './native.js';
import { PyFunction } from './py-function.js';
import { PyType } from './py-type.js';
import type { Keywords } from './signature.js';

/** Calls a value. Throws TypeError when it is nothing that can be called, or the arguments do not fit. */
export function callValue(
  run: Run,
  callee: Value,
  args: readonly Value[],
  keywords: Keywords,
): Value | Promise<Value> {
  if (callee instanceof PyBuiltin) return callee.invoke(run, args, keywords);
  if (callee instanceof PyFunction) return callee.body(bindParameters(run, callee, args, keywords));
  if (callee instanceof PyType) {
    return callee.code(run, undefined, callee.signature.bind(callee, args, keywords), keywords);
  }
  if (callee instanceof PyBoundMethod) return callee.method.invoke(run, callee.receiver, args, keywords);
  if (callee instanceof PyMethod) return callUnbound(run, callee, args, keywords);
  if (callee instanceof PyGenericAlias) return callValue(run, callee.origin, args, keywords);
  throw typeError(`'${typeName(callee)}' object is not callable`);
}

function callUnbound(
  run: Run,
  method: PyMethod,
  [self, ...args]: readonly Value[],
  keywords: Keywords,
): Value | Promise<Value> {
  if (self === undefined) throw typeError(`unbound method ${method.qualified}() needs an argument`);
  if (methodsOf(self).get(method.name) !== method) {
    const types = `'${method.owner}' objects doesn't apply to a '${typeName(self)}' object`;
    throw typeError(`descriptor '${method.name}' for ${types}`);
  }
  return method.invoke(run, self, args, keywords);
}

/** Calls a method of a value. */
export function callMethod(
  run: Run,
  receiver: Value,
  name: string,
  args: readonly Value[],
  keywords: Keywords,
): Value | Promise<Value> {
  const method = methodsOf(receiver).get(name);
  if (method !== undefined) return method.invoke(run, receiver, args, keywords);
  return callValue(run, attributeOf(receiver, name), args, keywords);
}

/** Throws AttributeError for a value that has nothing of that name to call. */
export function requireMethod(value: Value, name: string): void {
  if (!methodsOf(value).has(name)) attributeOf(value, name);
}

/** An attribute of a value: its methods, and the methods of a type. Throws AttributeError for everything else. */
export function attributeOf(value: Value, name: string): Value {
  const method = methodsOf(value).get(name);
  if (method !== undefined) return new PyBoundMethod(value, method);
  if (!(value instanceof PyType)) {
    throw new ProgramError('AttributeError', `'${typeName(value)}' object has no attribute '${name}'`);
  }
  const found = value.statics.get(name) ?? value.methods.get(name);
  if (found !== undefined) return found;
  throw new ProgramError('AttributeError', `type object '${value.name}' has no attribute '${name}'`);
}

/** `value.name = …`, which no value of the language takes. */
export function refuseAttribute(value: Value, name: string): Error {
  if (value instanceof PyType) {
    return typeError(`cannot set '${name}' attribute of immutable type '${value.name}'`);
  }
  const what = methodsOf(value).has(name)
    ? `'${typeName(value)}' object attribute '${name}' is read-only`
    : `'${typeName(value)}' object has no attribute '${name}'`;
  return new ProgramError('AttributeError', what);
}
