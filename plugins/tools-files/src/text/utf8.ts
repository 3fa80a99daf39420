import { LackpyError } from 'lackpy';

const HALF_CHARACTER = /\p{Surrogate}/u;

/**
 * The text of UTF-8 bytes, a byte order mark and all line ends kept.
 * @throws LackpyError TOOL_NOT_TEXT.
 */
export function decodeText(given: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new LackpyError('TOOL_NOT_TEXT', `'${given}' is not a text file: its bytes are not UTF-8`, {
      cause,
    });
  }
}

/**
 * The UTF-8 bytes of a text.
 * @throws LackpyError TOOL_NOT_TEXT for half of a surrogate pair, TOOL_FILE_TOO_LARGE beyond `maxBytes`.
 */
export function encodeText(given: string, text: string, maxBytes: number): Buffer {
  if (HALF_CHARACTER.test(text)) {
    const message = `The new content of '${given}' is not text: it contains half of a surrogate pair`;
    throw new LackpyError('TOOL_NOT_TEXT', message);
  }
  const size = Buffer.byteLength(text);
  if (size <= maxBytes) return Buffer.from(text);
  throw new LackpyError(
    'TOOL_FILE_TOO_LARGE',
    `The new content of '${given}' has ${String(size)} bytes; the limit is ${String(maxBytes)}`,
    { hint: 'Write less, or raise the option maxWriteBytes of the tool provider.' },
  );
}
