import type { Value } from 'lackpy';
import { overflowError, typeError } from '../errors.js';
import type { Run } from '../run.js';
import type { Int } from '../values/int.js';
import { PyDict } from '../values/py-dict.js';
import { PyDictView } from '../values/py-dict-view.js';
import { PyRange } from '../values/py-range.js';
import { PySet } from '../values/py-set.js';
import { PyTuple } from '../values/py-tuple.js';
import { isList, typeName } from '../values/type-name.js';

/** `len`. Throws TypeError for what has no length. */
export function lengthOf(run: Run, value: Value): Int {
  if (isList(value)) return value.length;
  if (typeof value === 'string') return run.texts.length(value);
  if (value instanceof PyDict || value instanceof PySet) return value.size;
  if (value instanceof PyTuple) return value.items.length;
  if (value instanceof PyDictView) return value.dict.size;
  if (value instanceof PyRange) return rangeLength(value);
  throw typeError(`object of type '${typeName(value)}' has no len()`);
}

function rangeLength({ length }: PyRange): Int {
  if (length < 2n ** 63n) return length;
  throw overflowError('Python int too large to convert to C ssize_t');
}
