import type { KeywordValue, Value } from 'lackpy';
import { typeError } from '../errors.js';
import { describeTyped, describeValue } from '../format/describe.js';
import { literalOf } from '../format/literal.js';
import { methodsOf } from '../methods/methods-of.js';
import { memberOf } from '../property/get.js';
import type { Run } from '../run.js';
import { SubjectError } from '../subject-error.js';
import { bindArguments } from './bind.js';
import { isCallable } from './is-function.js';
import { JsFunction } from './js-function.js';
import { Namespace } from './namespace.js';
import { NativeFunction } from './native.js';

/** Steps of calling a function of the program, beside its own. */
const CALLING = 4;

const NONE: readonly KeywordValue[] = [];

/** Calls a value. Throws TypeError when it is no function. */
export function callValue(
  run: Run,
  callee: Value,
  args: readonly Value[],
  keywords: readonly KeywordValue[] = NONE,
): Value | Promise<Value> {
  if (callee instanceof JsFunction) return callFunction(run, callee, args, keywords);
  if (callee instanceof NativeFunction) return callee.invoke(run, args);
  if (callee instanceof Namespace && callee.self !== null) return callee.self.invoke(run, args);
  throw new SubjectError(literalOf(callee), 'is not a function');
}

/** Calls a method, or a function that an object holds. Throws TypeError when there is none. */
export function callMethod(
  run: Run,
  receiver: Value,
  name: string,
  args: readonly Value[],
  keywords: readonly KeywordValue[] = NONE,
): Value | Promise<Value> {
  const method = methodsOf(receiver)?.get(name);
  if (method !== undefined) return method.invoke(run, receiver, args);
  const member = memberOf(receiver, name);
  if (!isCallable(member)) throw new SubjectError(`${literalOf(receiver)}.${name}`, 'is not a function');
  return callValue(run, member, args, keywords);
}

/** The function among the arguments of a method. Throws TypeError as V8 does when it is none. */
export function requireFunction(value: Value): Value {
  if (isCallable(value)) return value;
  throw typeError(`${describeValue(value)} is not a function`);
}

/** The same for the methods of Maps and Sets, whose message says more. */
export function requireVisitor(value: Value): Value {
  if (isCallable(value)) return value;
  throw typeError(`${describeTyped(value)} is not a function`);
}

/** Functions may call functions on and on through what they close over: the depth is that of nested values. */
function callFunction(
  run: Run,
  callee: JsFunction,
  args: readonly Value[],
  keywords: readonly KeywordValue[],
): Value | Promise<Value> {
  run.spend(CALLING);
  run.enter();
  try {
    return callee.body(bindArguments(run, callee, args, keywords));
  } finally {
    run.leave();
  }
}
