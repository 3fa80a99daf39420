import type { PyBuiltin } from '../calls/native.js';
import type { PyType } from '../calls/py-type.js';
import { MAX, MIN } from './extremes.js';
import { ISINSTANCE } from './isinstance.js';
import { ENUMERATE, RANGE, REVERSED, ZIP } from './iterators.js';
import { ABS, ROUND } from './numbers.js';
import { PRINT } from './print.js';
import { ALL, ANY, LEN, SORTED } from './sequences.js';
import { SUM } from './sum.js';
import { BOOL, DICT, FLOAT, INT, LIST, SET, STR, TUPLE } from './types.js';

const FUNCTIONS: readonly PyBuiltin[] = [ABS, ALL, ANY, ISINSTANCE, LEN, MAX, MIN, PRINT, ROUND, SORTED, SUM];
const TYPES: readonly PyType[] = [
  ...[BOOL, DICT, ENUMERATE, FLOAT, INT, LIST, RANGE, REVERSED, SET, STR, TUPLE, ZIP],
];

/** Every builtin by name. */
export const BUILTINS: ReadonlyMap<string, PyBuiltin | PyType> = new Map(
  [...FUNCTIONS, ...TYPES].map((builtin) => [builtin.name, builtin]),
);
