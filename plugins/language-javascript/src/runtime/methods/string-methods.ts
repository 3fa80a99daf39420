import { methodTable } from '../calls/tables.js';
import { STRING_FORMS } from './string-forms.js';
import { STRING_PARTS } from './string-parts.js';
import { STRING_REPLACEMENTS } from './string-replace.js';
import { STRING_SEARCHES } from './string-searches.js';

/** The methods of strings. */
export const STRING_METHODS = methodTable<string>(
  STRING_FORMS,
  STRING_PARTS,
  STRING_REPLACEMENTS,
  STRING_SEARCHES,
);
