import { namespace } from '../calls/tables.js';
import { cursorOfArgument } from '../iteration/cursor-of.js';
import { drain } from '../iteration/items-of.js';

/** `Promise`: calls are awaited where they stand, so that what is given has its value already. */
export const PROMISE = namespace('Promise', {
  all: [1, (run, _self, [values]) => drain(run, cursorOfArgument(values))],
  resolve: [1, (_run, _self, [value]) => value],
});
