/** An f-string that is open while its parts are read. */
export interface FStringMode {
  /** Offset of its prefix. */
  readonly start: number;
  readonly quote: number;
  readonly quoteLength: 1 | 3;
  readonly raw: boolean;
  /** Its open replacement fields, the innermost last. */
  readonly fields: ReplacementField[];
}

/** A replacement field that is open. */
export interface ReplacementField {
  /** How many brackets are open inside the field, its own brace included. */
  readonly depth: number;
  /** Whether reading has passed the colon, so that text is literal again. */
  inSpec: boolean;
}
