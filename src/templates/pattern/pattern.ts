/** An intent pattern, compiled. */
export interface Pattern {
  /** Names of the captures, in the order they stand in the pattern. */
  readonly captures: readonly string[];
  /**
   * The captured texts by name when the whole intent, trimmed, is what the pattern says, whatever the case of its
   * letters; null when it is not. A capture in a part that was left out is empty. Time grows linearly with the intent.
   * @throws LackpyError USAGE when the intent is longer than MAX_INTENT_LENGTH, or too long for so large a pattern.
   */
  match(intent: string): ReadonlyMap<string, string> | null;
}

/** The most characters (UTF-16 code units) an intent may have to be matched with patterns. */
export const MAX_INTENT_LENGTH = 65_536;
