import { gbnfQuote, gbnfRule } from './gbnf.js';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const WORD = `0123456789${LETTERS}`;

/** Reserved words by their characters. */
interface Prefix {
  readonly next: Map<string, Prefix>;
  reserved: boolean;
}

/**
 * A rule for ASCII identifiers without double underscores, none of them reserved. GBNF has no "except", so the rule
 * spells out where an identifier leaves every reserved word. It needs the rules of `gbnfNameParts`.
 */
export function gbnfName(name: string, reserved: Iterable<string>): string {
  const root = prefixTree([...reserved].filter((word) => /^[A-Za-z]+$/.test(word)).sort());
  return gbnfRule(name, ...continuations(root, LETTERS));
}

/** The rules that those of `gbnfName` are made of. */
export function gbnfNameParts(): string[] {
  return [
    gbnfRule('name-more', '[0-9A-Za-z] name-tail', '"_" name-joined'),
    gbnfRule('name-joined', '([0-9A-Za-z] name-tail)?'),
    gbnfRule('name-tail', '([0-9A-Za-z] | "_" [0-9A-Za-z])* "_"?'),
  ];
}

function prefixTree(words: readonly string[]): Prefix {
  const root: Prefix = { next: new Map(), reserved: false };
  for (const word of words) {
    let place = root;
    for (const character of word) {
      const next = place.next.get(character) ?? { next: new Map(), reserved: false };
      place.next.set(character, next);
      place = next;
    }
    place.reserved = true;
  }
  return root;
}

/** What may follow a prefix of reserved words, beginning with one of `allowed` or an underscore. */
function continuations(prefix: Prefix, allowed: string): string[] {
  if (prefix.next.size === 0) return ['name-more'];
  const others = [...allowed].filter((character) => !prefix.next.has(character));
  return [
    `[${ranges(others)}] name-tail`,
    '"_" name-joined',
    ...[...prefix.next].map(([character, next]) => `${gbnfQuote(character)} ${remainder(next)}`),
  ];
}

function remainder(prefix: Prefix): string {
  const options = continuations(prefix, WORD);
  const body = options.length === 1 ? options.join('') : `(${options.join(' | ')})`;
  return prefix.reserved ? body : `${body}?`;
}

/** Characters in ascending order as the inside of a character class. */
function ranges(characters: readonly string[]): string {
  const runs: { first: string; last: string }[] = [];
  for (const character of characters) {
    const run = runs.at(-1);
    if (run !== undefined && run.last.charCodeAt(0) + 1 === character.charCodeAt(0)) run.last = character;
    else runs.push({ first: character, last: character });
  }
  return runs.map(({ first, last }) => (first === last ? first : `${first}-${last}`)).join('');
}
