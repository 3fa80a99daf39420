import { methodTable } from '../calls/method-table.js';
import { ONE_ARGUMENT } from '../calls/signature.js';
import { valueError } from '../errors.js';
import { reprOf } from '../format/repr.js';
import { intOf } from '../operators/index-number.js';
import { positionInRange } from '../operators/membership.js';
import type { PyRange } from '../values/py-range.js';

/** The methods of range. */
export const RANGE_METHODS = methodTable<PyRange>('range', {
  count: [ONE_ARGUMENT, (run, range, [item]) => (positionInRange(run, range, item) < 0 ? 0 : 1)],
  index: [
    ONE_ARGUMENT,
    (run, range, [item]) => {
      const at = positionInRange(run, range, item);
      if (at >= 0) return at;
      if (intOf(item) === undefined) throw valueError('sequence.index(x): x not in sequence');
      throw valueError(`${reprOf(run, item)} is not in range`);
    },
  ],
});
