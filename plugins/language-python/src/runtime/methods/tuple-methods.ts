import { methodTable } from '../calls/method-table.js';
import { ONE_ARGUMENT, positional } from '../calls/signature.js';
import { valueError } from '../errors.js';
import { indexOfSame } from '../operators/membership.js';
import type { PyTuple } from '../values/py-tuple.js';
import { countSame, indexBounds } from './sequence-search.js';

/** The methods of tuple. */
export const TUPLE_METHODS = methodTable<PyTuple>('tuple', {
  count: [ONE_ARGUMENT, (run, tuple, [item]) => countSame(run, tuple.items, item)],
  index: [
    positional(1, 3),
    (run, { items }, [item, start, end]) => {
      const [from, to] = indexBounds(start, end, items.length);
      const at = indexOfSame(run, items, item, from, to);
      if (at < 0) throw valueError('tuple.index(x): x not in tuple');
      return at;
    },
  ],
});
