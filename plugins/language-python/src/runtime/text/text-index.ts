import type { RuntimeHost } from 'lackpy';

const PAIR = /[\ud800-\udbff][\udc00-\udfff]/;
const SHORT = 24;

/** Characters between two that the index knows the position of. */
const STRIDE = 64;

/** What one character takes in the array of a wide text. */
const CHARACTER_BYTES = 32;

/** Where the characters of a wide text are. */
interface WideIndex {
  /** The host position of every 64th character. */
  readonly samples: Uint32Array;
  /** The number of characters. */
  readonly length: number;
}

interface Known {
  readonly text: string;
  /** Null when host positions and characters are the same. */
  readonly wide: WideIndex | null;
}

function isShortWide(text: string): boolean {
  for (let index = 0; index + 1 < text.length; index++) if (isPairAt(text, index)) return true;
  return false;
}

function isPairAt(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  if (code < 0xd800 || code > 0xdbff) return false;
  const next = text.charCodeAt(offset + 1);
  return next >= 0xdc00 && next <= 0xdfff;
}

/**
 * Strings by code point. A host string counts a character beyond U+FFFF as two; a string that has one is called wide.
 * The last long strings are remembered, so that a loop over positions does not scan the whole each time.
 */
export class TextIndex {
  private first: Known = { text: '', wide: null };
  private second: Known = this.first;

  constructor(private readonly host: Pick<RuntimeHost, 'allocate' | 'spend'>) {}

  /** Whether code points and host positions differ in this text. */
  isWide(text: string): boolean {
    return text.length <= SHORT ? isShortWide(text) : this.known(text).wide !== null;
  }

  /** The characters of a text, one string each. */
  characters(text: string): readonly string[] {
    this.host.spend(text.length >>> 1);
    this.host.allocate(text.length * CHARACTER_BYTES);
    return Array.from(text);
  }

  /** The number of code points. */
  length(text: string): number {
    if (text.length <= SHORT) return isShortWide(text) ? Array.from(text).length : text.length;
    return this.known(text).wide?.length ?? text.length;
  }

  /** The character at a position within the text, by code point. */
  at(text: string, position: number): string {
    const offset = this.offset(text, position);
    return text.slice(offset, offset + (isPairAt(text, offset) ? 2 : 1));
  }

  /** The characters from one position up to another, both within the text and by code point. */
  slice(text: string, start: number, stop: number): string {
    return text.slice(this.offset(text, start), this.offset(text, stop));
  }

  /** The host position of a position by code point, from 0 to the length. */
  offset(text: string, position: number): number {
    if (!this.isWide(text)) return position;
    const samples = text.length <= SHORT ? null : this.known(text).wide?.samples;
    let count = samples ? Math.floor(position / STRIDE) * STRIDE : 0;
    let offset = samples?.[count / STRIDE] ?? 0;
    for (; count < position && offset < text.length; count++) offset += isPairAt(text, offset) ? 2 : 1;
    return offset;
  }

  /** The position by code point of a host position. */
  position(text: string, offset: number): number {
    if (offset <= 0 || !this.isWide(text)) return offset;
    const samples = text.length <= SHORT ? null : (this.known(text).wide?.samples ?? null);
    const sample = samples === null ? 0 : lastNotAbove(samples, offset);
    let count = sample * STRIDE;
    for (let at = samples?.[sample] ?? 0; at < offset; count++) at += isPairAt(text, at) ? 2 : 1;
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
    if (!PAIR.test(text)) return { text, wide: null };
    this.host.spend(text.length >>> 3);
    this.host.allocate(text.length >>> 3);
    return { text, wide: indexOf(text) };
  }
}

function indexOf(text: string): WideIndex {
  const samples = new Uint32Array(Math.ceil(text.length / STRIDE) + 1);
  let length = 0;
  for (let offset = 0; offset < text.length; length++) {
    if (length % STRIDE === 0) samples[length / STRIDE] = offset;
    offset += isPairAt(text, offset) ? 2 : 1;
  }
  const used = Math.floor(length / STRIDE) + 1;
  if (length % STRIDE === 0) samples[length / STRIDE] = text.length;
  return { samples: samples.slice(0, used), length };
}

/** The last index whose sample is not above a bound; the first is always 0. */
function lastNotAbove(samples: Uint32Array, bound: number): number {
  let low = 0;
  let high = samples.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((samples[middle] ?? 0) <= bound) low = middle;
    else high = middle - 1;
  }
  return low;
}
