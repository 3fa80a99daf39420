import { isCased, isLower, isTitle, isUpper } from './character-class.js';
import { FOLDINGS } from './foldings.js';
import { TITLE_CASES } from './title-cases.js';

const SIGMA = 'Σ';

function tableOf(pairs: string): ReadonlyMap<string, string> {
  return new Map(
    pairs
      .trim()
      .split(' ')
      .map((pair) => pair.split('=') as [string, string]),
  );
}

const titles = tableOf(TITLE_CASES);
const foldings = tableOf(FOLDINGS);

/** A character in title case. */
function titled(character: string): string {
  return titles.get(character) ?? character.toUpperCase();
}

/** A character in lower case; a sigma at the end of a word has a form of its own. */
function lowered(characters: readonly string[], index: number): string {
  const character = characters[index] ?? '';
  if (character !== SIGMA) return character.toLowerCase();
  let before = index - 1;
  while (before >= 0 && isIgnored(characters[before] ?? '')) before--;
  let after = index + 1;
  while (after < characters.length && isIgnored(characters[after] ?? '')) after++;
  return isCased(characters[before] ?? '') && !isCased(characters[after] ?? '') ? 'ς' : 'σ';
}

function isIgnored(character: string): boolean {
  return /^\p{Case_Ignorable}$/u.test(character);
}

/** `str.casefold`. */
export function foldCase(characters: readonly string[]): string {
  return characters.map((character) => foldings.get(character) ?? character.toLowerCase()).join('');
}

/** `str.capitalize`. */
export function capitalize(characters: readonly string[]): string {
  return characters
    .map((character, index) => (index === 0 ? titled(character) : lowered(characters, index)))
    .join('');
}

/** `str.title`: every letter after one without case starts a word. */
export function titleCase(characters: readonly string[]): string {
  let inside = false;
  return characters
    .map((character, index) => {
      const changed = inside ? lowered(characters, index) : titled(character);
      inside = isCased(character);
      return changed;
    })
    .join('');
}

/** `str.swapcase`. */
export function swapCase(characters: readonly string[]): string {
  return characters
    .map((character, index) => {
      if (isUpper(character)) return lowered(characters, index);
      return isLower(character) ? character.toUpperCase() : character;
    })
    .join('');
}

/** `str.islower`: some character has lower case and none another one. */
export function isLowerText(characters: readonly string[]): boolean {
  return characters.some(isLower) && !characters.some((one) => isUpper(one) || isTitle(one));
}

/** `str.isupper`: some character has upper case and none another one. */
export function isUpperText(characters: readonly string[]): boolean {
  return characters.some(isUpper) && !characters.some((one) => isLower(one) || isTitle(one));
}

/** `str.istitle`: words start with upper or title case and go on in lower case. */
export function isTitleText(characters: readonly string[]): boolean {
  let inside = false;
  let cased = false;
  for (const character of characters) {
    const starts = isUpper(character) || isTitle(character);
    const goesOn = isLower(character);
    if ((starts && inside) || (goesOn && !inside)) return false;
    inside = starts || goesOn;
    cased ||= inside;
  }
  return cased;
}
