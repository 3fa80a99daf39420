import { SyntaxFault } from '../syntax-fault.js';
import { Char, isLineEnd } from './char-code.js';
import type { Scanner } from './scanner.js';

/** Passes the line end at the position, `\r\n` as one. */
export function skipLineEnd(scanner: Scanner): void {
  const wide = scanner.peek() === Char.CarriageReturn && scanner.peek(1) === Char.LineFeed;
  scanner.position += wide ? 2 : 1;
}

/** Passes the backslash at the position and the line end behind it. */
export function skipLineContinuation(scanner: Scanner): void {
  const start = scanner.position++;
  const next = scanner.peek();
  if (isLineEnd(next)) {
    skipLineEnd(scanner);
    if (scanner.position < scanner.text.length) return;
  }
  const atEnd = scanner.position >= scanner.text.length;
  const unclosed = atEnd ? scanner.unclosed() : null;
  if (unclosed !== null) throw unclosed;
  const message = atEnd
    ? 'unexpected EOF while parsing'
    : 'unexpected character after line continuation character';
  throw new SyntaxFault(message, { start, end: start + 1 }, 'local');
}
