import { DICT_METHODS, DICT_STATICS } from './dict-methods.js';
import { DICT_VIEW_METHODS } from './dict-view-methods.js';
import { FLOAT_METHODS, FLOAT_STATICS } from './float-methods.js';
import { INT_METHODS } from './int-methods.js';
import { LIST_METHODS } from './list-methods.js';
import { RANGE_METHODS } from './range-methods.js';
import { SET_METHODS } from './set-methods.js';
import { SLICE_METHODS } from './slice-methods.js';
import { STR_METHODS, STR_STATICS } from './str-methods.js';
import { TUPLE_METHODS } from './tuple-methods.js';

const TABLES: readonly ReadonlyMap<string, unknown>[] = [
  ...[STR_METHODS, STR_STATICS, LIST_METHODS, DICT_METHODS, DICT_STATICS, DICT_VIEW_METHODS],
  ...[SET_METHODS, TUPLE_METHODS, INT_METHODS, FLOAT_METHODS, FLOAT_STATICS, RANGE_METHODS, SLICE_METHODS],
];

/** The names of all methods of all types. */
export const METHOD_NAMES: ReadonlySet<string> = new Set(TABLES.flatMap((table) => [...table.keys()]));
