import type { MethodRow } from '../calls/method-table.js';
import { NO_ARGUMENTS } from '../calls/signature.js';
import { every, isAlpha, isAlphanumeric, isDecimal, isDigit, isNumeric } from '../text/character-class.js';
import { isLowerText, isTitleText, isUpperText } from '../text/letter-case.js';
import { isPrintable } from '../text/printable.js';
import { isSpace } from '../text/whitespace.js';
import { charactersOf, strRows } from './str-rows.js';

const IDENTIFIER = /^[_\p{XID_Start}]\p{XID_Continue}*$/u;

function whole(test: (characters: readonly string[]) => boolean): MethodRow<string> {
  return [NO_ARGUMENTS, (run, text) => test(charactersOf(run, text))];
}

function all(test: (character: string) => boolean): MethodRow<string> {
  return whole((characters) => every(characters, test));
}

/** Methods that tell what a text consists of. */
export const STR_PREDICATES = strRows({
  isalpha: all(isAlpha),
  isalnum: all(isAlphanumeric),
  isdecimal: all(isDecimal),
  isdigit: all(isDigit),
  isnumeric: all(isNumeric),
  isspace: all(isSpace),
  islower: whole(isLowerText),
  isupper: whole(isUpperText),
  istitle: whole(isTitleText),
  isprintable: whole((characters) => characters.every(isPrintable)),
  isidentifier: whole((characters) => IDENTIFIER.test(characters.join(''))),
  isascii: whole((characters) => characters.every((character) => character.charCodeAt(0) < 0x80)),
});
