import { capitalize, foldCase, swapCase, titleCase } from '../text/letter-case.js';
import { mapping, mappingCharacters, strRows } from './str-rows.js';

/** Methods that change case. */
export const STR_CASES = strRows({
  upper: mapping((text) => text.toUpperCase()),
  lower: mapping((text) => text.toLowerCase()),
  casefold: mappingCharacters(foldCase),
  capitalize: mappingCharacters(capitalize),
  title: mappingCharacters(titleCase),
  swapcase: mappingCharacters(swapCase),
});
