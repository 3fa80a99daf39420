import type { Value } from 'lackpy';
import { typeError } from '../errors.js';
import type { Run } from '../run.js';
import { SubjectError } from '../subject-error.js';
import { isNullish } from '../values/kinds.js';
import { tryCursor } from './cursor-of.js';
import { itemsOf } from './items-of.js';

/** The elements of `...iterable` among the arguments of a call. */
export function spreadArgument(run: Run, iterable: Value): Value[] {
  if (tryCursor(iterable) !== undefined) return itemsOf(run, iterable);
  if (isNullish(iterable)) {
    throw new SubjectError(String(iterable), 'is not iterable (cannot read property undefined)');
  }
  throw typeError('Spread syntax requires ...iterable[Symbol.iterator] to be a function');
}
