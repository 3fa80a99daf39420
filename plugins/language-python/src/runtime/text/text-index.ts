import type { RuntimeHost } from 'lackpy';

const PAIR = /[\ud800-\udbff][\udc00-\udfff]/;
const SHORT = 24;

/** What one character takes in the array of a wide text. */
const CHARACTER_BYTES = 32;

interface Known {
  readonly text: string;
  /** The characters by code point, when the text has any beyond U+FFFF. */
  readonly characters: readonly string[] | null;
}

function isShortWide(text: string): boolean {
  for (let index = 0; index + 1 < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 0xd800 && code <= 0xdbff) {
      const next = text.charCodeAt(index + 1);
      if (next >= 0xdc00 && next <= 0xdfff) return true;
    }
  }
  return false;
}

/**
 * Strings by code point. A host string counts a character beyond U+FFFF as two; a string that has one is called wide.
 * The last long strings are remembered, so that a loop over positions does not scan the whole each time.
 */
export class TextIndex {
  private first: Known = { text: '', characters: null };
  private second: Known = this.first;

  constructor(private readonly host: Pick<RuntimeHost, 'allocate' | 'spend'>) {}

  /** Whether code points and host positions differ in this text. */
  isWide(text: string): boolean {
    return text.length <= SHORT ? isShortWide(text) : this.known(text).characters !== null;
  }

  /** The characters of a wide text, one string each. */
  characters(text: string): readonly string[] {
    if (text.length <= SHORT) return Array.from(text);
    return this.known(text).characters ?? Array.from(text);
  }

  /** The number of code points. */
  length(text: string): number {
    return this.isWide(text) ? this.characters(text).length : text.length;
  }

  /** The characters from one position up to another, both within the text and by code point. */
  slice(text: string, start: number, stop: number): string {
    if (!this.isWide(text)) return text.slice(start, stop);
    return this.characters(text).slice(start, stop).join('');
  }

  /** The position by code point of a host position. */
  position(text: string, offset: number): number {
    if (offset <= 0 || !this.isWide(text)) return offset;
    this.host.spend(offset >>> 3);
    let count = 0;
    for (const character of this.characters(text)) {
      if (offset <= 0) break;
      offset -= character.length;
      count++;
    }
    return count;
  }

  private known(text: string): Known {
    // Even recognising an equal string may take the host a look at all of it.
    if (text.length > 0xffff) this.host.spend(text.length >>> 16);
    if (this.first.text === text) return this.first;
    const found = this.second.text === text ? this.second : this.read(text);
    this.second = this.first;
    this.first = found;
    return found;
  }

  private read(text: string): Known {
    this.host.spend(text.length >>> 8);
    if (!PAIR.test(text)) return { text, characters: null };
    this.host.spend(text.length >>> 2);
    this.host.allocate(text.length * CHARACTER_BYTES);
    return { text, characters: Array.from(text) };
  }
}
