import { methodTable } from '../calls/method-table.js';
import { staticTable } from '../calls/static-table.js';
import { positional } from '../calls/signature.js';
import { STR_CASES } from './str-case.js';
import { STR_FORMATS } from './str-formats.js';
import { STR_PARTS } from './str-parts.js';
import { STR_PREDICATES } from './str-predicates.js';
import { STR_SEARCHES } from './str-search.js';
import { STR_SPLITS } from './str-split.js';
import { makeTranslation, STR_TRANSLATIONS } from './str-translate.js';

/** The methods of str. */
export const STR_METHODS = methodTable<string>(
  'str',
  STR_CASES,
  STR_PREDICATES,
  STR_SEARCHES,
  STR_SPLITS,
  STR_PARTS,
  STR_FORMATS,
  STR_TRANSLATIONS,
);

/** The functions on the type str. */
export const STR_STATICS = staticTable('str', {
  maketrans: [positional(1, 3), (run, _self, [from, to, drop]) => makeTranslation(run, from, to, drop)],
});
