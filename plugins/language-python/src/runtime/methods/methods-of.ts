import type { Value } from 'lackpy';
import type { MethodTable } from '../calls/method-table.js';
import { PyDict } from '../values/py-dict.js';
import { PyDictView } from '../values/py-dict-view.js';
import { PyFloat } from '../values/py-float.js';
import { PyRange } from '../values/py-range.js';
import { PySet } from '../values/py-set.js';
import { PySlice } from '../values/py-slice.js';
import { PyTuple } from '../values/py-tuple.js';
import { isList } from '../values/type-name.js';
import { DICT_METHODS } from './dict-methods.js';
import { DICT_VIEW_METHODS } from './dict-view-methods.js';
import { FLOAT_METHODS } from './float-methods.js';
import { INT_METHODS } from './int-methods.js';
import { LIST_METHODS } from './list-methods.js';
import { RANGE_METHODS } from './range-methods.js';
import { SET_METHODS } from './set-methods.js';
import { SLICE_METHODS } from './slice-methods.js';
import { STR_METHODS } from './str-methods.js';
import { TUPLE_METHODS } from './tuple-methods.js';

const NONE: MethodTable = new Map();

/** The methods that a value has. */
export function methodsOf(value: Value): MethodTable {
  switch (typeof value) {
    case 'string':
      return STR_METHODS;
    case 'number':
    case 'bigint':
    case 'boolean':
      return INT_METHODS;
    default:
      return isList(value) ? LIST_METHODS : methodsOfObject(value);
  }
}

function methodsOfObject(value: Value): MethodTable {
  if (value instanceof PyDict) return DICT_METHODS;
  if (value instanceof PySet) return SET_METHODS;
  if (value instanceof PyTuple) return TUPLE_METHODS;
  if (value instanceof PyFloat) return FLOAT_METHODS;
  if (value instanceof PyDictView) return value.kind === 'values' ? NONE : DICT_VIEW_METHODS;
  if (value instanceof PyRange) return RANGE_METHODS;
  return value instanceof PySlice ? SLICE_METHODS : NONE;
}
