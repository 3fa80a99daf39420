import type { Value } from 'lackpy';
import { PyDict } from '../values/py-dict.js';
import { PyDictView } from '../values/py-dict-view.js';
import { PyFloat } from '../values/py-float.js';
import { PyRange } from '../values/py-range.js';
import { PySet } from '../values/py-set.js';
import { PyTuple } from '../values/py-tuple.js';
import { isList } from '../values/type-name.js';

/** Whether a value counts as true. */
export function isTrue(value: Value): boolean {
  switch (typeof value) {
    case 'boolean':
      return value;
    case 'string':
      return value !== '';
    case 'number':
      return value !== 0;
    case 'bigint':
      return true;
    default:
      return value !== null && isTrueObject(value);
  }
}

function isTrueObject(value: Value): boolean {
  if (isList(value)) return value.length > 0;
  if (value instanceof PyDict || value instanceof PySet) return value.size > 0;
  if (value instanceof PyTuple) return value.items.length > 0;
  if (value instanceof PyFloat) return value.value !== 0;
  if (value instanceof PyRange) return value.length !== 0;
  return value instanceof PyDictView ? value.dict.size > 0 : true;
}
