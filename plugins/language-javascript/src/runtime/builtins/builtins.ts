import type { Value } from 'lackpy';
import { ARRAY } from './arrays.js';
import { MAP, SET } from './collections.js';
import { CONSOLE } from './console.js';
import { JSON_NAMESPACE } from './json.js';
import { MATH } from './math.js';
import { IS_FINITE, IS_NAN, NUMBER, PARSE_FLOAT, PARSE_INT } from './numbers.js';
import { OBJECT } from './objects.js';
import { PROMISE } from './promises.js';
import { BOOLEAN, STRING } from './strings.js';

const FUNCTIONS = [PARSE_INT, PARSE_FLOAT, IS_NAN, IS_FINITE];

/** What holds functions, and some that can be called themselves. */
export const NAMESPACES = [
  ARRAY,
  BOOLEAN,
  CONSOLE,
  JSON_NAMESPACE,
  MAP,
  MATH,
  NUMBER,
  OBJECT,
  PROMISE,
  SET,
  STRING,
];

/** Every builtin by name. */
export const BUILTINS: ReadonlyMap<string, Value> = new Map<string, Value>(
  [...FUNCTIONS, ...NAMESPACES].map((builtin): [string, Value] => [builtin.name, builtin]),
);
