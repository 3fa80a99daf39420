import type { ToolFunction } from 'lackpy';
import type { FoundFunction } from './find-function.js';

/** A tool that passes its arguments one by one, in the order of `names`; what a call leaves out at the end is left out. */
export function positionalCall({ call, receiver }: FoundFunction, names: readonly string[]): ToolFunction {
  return (args) => {
    const count = names.findLastIndex((name) => Object.hasOwn(args, name)) + 1;
    const values = names.slice(0, count).map((name) => (Object.hasOwn(args, name) ? args[name] : undefined));
    return Reflect.apply(call, receiver, values);
  };
}

/** A tool that passes one object of named arguments, then a context with the AbortSignal. */
export function namedCall({ call, receiver }: FoundFunction): ToolFunction {
  return (args, context) => Reflect.apply(call, receiver, [args, context]);
}
