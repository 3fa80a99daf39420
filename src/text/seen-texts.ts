/** So many texts that look alike are compared; further ones count as new. */
const MOST_ALIKE = 4;

/**
 * Recognises long texts that came before. A host set of texts would not do: the host hashes very long ones by their
 * length alone, so that many of one length take quadratic time.
 */
export class SeenTexts {
  private readonly alike = new Map<string, string[]>();

  /** Whether the text did not come before, as far as is worth finding out. */
  isNew(text: string): boolean {
    const look = lookOf(text);
    const known = this.alike.get(look);
    if (known === undefined) {
      this.alike.set(look, [text]);
      return true;
    }
    if (known.includes(text)) return false;
    if (known.length < MOST_ALIKE) known.push(text);
    return true;
  }
}

/** Length, ends and middle of a text. */
function lookOf(text: string): string {
  const middle = text.length >>> 1;
  return `${text.length}:${text.slice(0, 8)}${text.slice(middle, middle + 8)}${text.slice(-8)}`;
}
