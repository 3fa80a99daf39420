import type { Value } from 'lackpy';
import { methodTable } from '../calls/tables.js';
import { ARRAY_CALLBACKS } from './array-callbacks.js';
import { ARRAY_CHANGES } from './array-changes.js';
import { ARRAY_COPIES } from './array-copies.js';
import { ARRAY_LOOKS } from './array-looks.js';
import { ARRAY_SEARCHES } from './array-searches.js';

/** The methods of arrays. */
export const ARRAY_METHODS = methodTable<Value[]>(
  ARRAY_CALLBACKS,
  ARRAY_CHANGES,
  ARRAY_COPIES,
  ARRAY_LOOKS,
  ARRAY_SEARCHES,
);
