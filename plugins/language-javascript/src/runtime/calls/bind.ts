import type { FunctionParameter, KeywordValue, Value } from 'lackpy';
import { typeError } from '../errors.js';
import type { Run } from '../run.js';
import type { JsFunction } from './js-function.js';

/**
 * One value per parameter of a function. What is left out is its default, else undefined, but a tool must get what it
 * requires; arguments beyond the last parameter are dropped.
 */
export function bindArguments(
  run: Run,
  callee: JsFunction,
  args: readonly Value[],
  keywords: readonly KeywordValue[],
): readonly Value[] {
  const { length } = callee.params;
  if (keywords.length === 0 && callee.isPlain && args.length >= length) {
    return args.length === length ? args : args.slice(0, length);
  }
  return callee.params.map((param, index) => {
    if (param.kind === 'vararg') return restOf(run, args, index);
    if (index < args.length && args[index] !== undefined) return args[index];
    const named = keywords.find(({ name }) => name === param.name);
    return named === undefined ? leftOut(callee, param, index < args.length) : named.value;
  });
}

function restOf(run: Run, args: readonly Value[], from: number): Value[] {
  const rest = args.slice(from);
  run.allocateItems(rest.length);
  return rest;
}

function leftOut(callee: JsFunction, param: FunctionParameter, isGiven: boolean): Value {
  if ('default' in param) return param.default;
  if (isGiven || callee.isAnonymous) return undefined;
  throw typeError(`${callee.name}() missing required argument: '${param.name}'`);
}
