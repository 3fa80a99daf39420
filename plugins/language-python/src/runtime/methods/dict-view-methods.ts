import { methodTable } from '../calls/method-table.js';
import { ONE_ARGUMENT } from '../calls/signature.js';
import { isDisjoint } from '../operators/set-algebra.js';
import type { PyDictView } from '../values/py-dict-view.js';

/** The methods of the keys and items of a dict. */
export const DICT_VIEW_METHODS = methodTable<PyDictView>('dict_keys', {
  isdisjoint: [ONE_ARGUMENT, (run, view, [other]) => isDisjoint(run, view, other)],
});
