import type { Value } from 'lackpy';
import { Namespace } from './namespace.js';
import { NativeFunction, NativeMethod, type Code } from './native.js';

/** The code of methods by name. */
export type Methods<Self> = Readonly<Record<string, Code<Self>>>;

/** What a row says of a function: how many arguments it says that it takes, and its code. */
export type FunctionRow = readonly [length: number, code: Code<undefined>];

/** The methods of a type by name. */
export type MethodTable = ReadonlyMap<string, NativeMethod>;

/** The methods of a type whose values are `Self` on the host. */
export function methodTable<Self>(...parts: readonly Methods<Self>[]): MethodTable {
  const entries = parts.flatMap((part) => Object.entries(part));
  return new Map(entries.map(([name, code]) => [name, new NativeMethod(name, code)]));
}

/** A namespace of functions and constants. */
export function namespace(
  name: string,
  functions: Readonly<Record<string, FunctionRow>>,
  constants: Readonly<Record<string, Value>> = {},
  self: NativeFunction | null = null,
): Namespace {
  const made = Object.entries(functions).map(([key, [length, code]]): [string, Value] => {
    return [key, new NativeFunction(key, length, code)];
  });
  return new Namespace(name, new Map([...Object.entries(constants), ...made]), self);
}
