import { END } from 'lackpy';
import { methodTable } from '../calls/tables.js';
import { JsObject } from '../values/js-object.js';
import type { JsIterator } from '../values/js-iterator.js';
import { ENTRY_BYTES, HEADER_BYTES } from '../values/sizes.js';

/** The methods of iterators. */
export const ITERATOR_METHODS = methodTable<JsIterator>({
  next: (run, iterator) => {
    const value = iterator.next();
    run.allocate(HEADER_BYTES + 2 * ENTRY_BYTES);
    const result = new JsObject();
    result.set('value', value === END ? undefined : value);
    result.set('done', value === END);
    return result;
  },
});
