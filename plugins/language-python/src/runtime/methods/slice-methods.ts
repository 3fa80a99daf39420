import { methodTable } from '../calls/method-table.js';
import { ONE_ARGUMENT } from '../calls/signature.js';
import { valueError } from '../errors.js';
import { requireSize } from '../operators/index-number.js';
import { sliceBounds } from '../operators/slice-bounds.js';
import type { PySlice } from '../values/py-slice.js';
import { PyTuple } from '../values/py-tuple.js';

/** The methods of slice. */
export const SLICE_METHODS = methodTable<PySlice>('slice', {
  indices: [
    ONE_ARGUMENT,
    (_run, slice, [length]) => {
      const size = requireSize(length);
      if (size < 0) throw valueError('length should not be negative');
      const { start, stop, step } = sliceBounds(slice, size);
      return new PyTuple([start, stop, step]);
    },
  ],
});
