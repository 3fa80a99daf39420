import { isCallable } from './calls/is-function.js';
import { BUILTINS, NAMESPACES } from './builtins/builtins.js';
import { ARRAY_METHODS } from './methods/array-methods.js';
import { BOOLEAN_METHODS } from './methods/boolean-methods.js';
import { ITERATOR_METHODS } from './methods/iterator-methods.js';
import { MAP_METHODS } from './methods/map-methods.js';
import { NUMBER_METHODS } from './methods/number-methods.js';
import { SET_METHODS } from './methods/set-methods.js';
import { STRING_METHODS } from './methods/string-methods.js';

const TABLES = [
  ARRAY_METHODS,
  BOOLEAN_METHODS,
  ITERATOR_METHODS,
  MAP_METHODS,
  NUMBER_METHODS,
  SET_METHODS,
  STRING_METHODS,
];

/** Every method of a type and every function of a namespace. */
export const METHOD_NAMES: ReadonlySet<string> = new Set([
  ...TABLES.flatMap((table) => [...table.keys()]),
  ...NAMESPACES.flatMap(({ members }) =>
    [...members].filter(([, member]) => isCallable(member)).map(([name]) => name),
  ),
]);

/** Every builtin that a program may name. */
export const BUILTIN_NAMES: ReadonlySet<string> = new Set(BUILTINS.keys());

/** Methods and functions that change a value or put out something. */
export const IMPURE_NAMES: ReadonlySet<string> = new Set([
  ...['push', 'pop', 'shift', 'unshift', 'splice', 'sort', 'reverse', 'fill', 'copyWithin'],
  ...['set', 'add', 'delete', 'clear', 'assign', 'next', 'log', 'info', 'debug', 'warn', 'error'],
]);
