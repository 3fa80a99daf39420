import type { SyntaxFault } from '../syntax-fault.js';
import { TokenKind } from '../token.js';
import { Char, isLineEnd } from './char-code.js';
import { skipLineEnd } from './line-continuation.js';
import type { Scanner } from './scanner.js';

/** How many quotes open the string whose first quote is at `offset`: one or three. */
export function quoteLengthAt(text: string, offset: number): 1 | 3 {
  const quote = text.charCodeAt(offset);
  return text.charCodeAt(offset + 1) === quote && text.charCodeAt(offset + 2) === quote ? 3 : 1;
}

/** Reads the string literal whose prefix starts at `start` and whose first quote is at the position. */
export function scanString(scanner: Scanner, start: number): void {
  const { text } = scanner;
  const quote = scanner.peek();
  const length = quoteLengthAt(text, scanner.position);
  scanner.position += length;
  for (;;) {
    const code = scanner.peek();
    if (code === quote && (length === 1 || quoteLengthAt(text, scanner.position) === 3)) {
      scanner.position += length;
      scanner.emit(TokenKind.String, start);
      return;
    }
    if (Number.isNaN(code) || (length === 1 && isLineEnd(code))) {
      throw unterminated(scanner, start, quote, length);
    }
    if (code === Char.Backslash) scanner.position++;
    if (isLineEnd(scanner.peek())) skipLineEnd(scanner);
    else scanner.position++;
  }
}

function unterminated(scanner: Scanner, start: number, quote: number, length: 1 | 3): SyntaxFault {
  const open = scanner.fStrings.at(-1);
  if (open?.quote === quote && open.quoteLength === length) {
    return scanner.fault("f-string: expecting '}'", start);
  }
  return unterminatedLiteral(scanner, start, length === 3 ? 'triple-quoted string' : 'string');
}

/** The fault of a literal that starts at `start` and has no end before the position. */
export function unterminatedLiteral(scanner: Scanner, start: number, what: string): SyntaxFault {
  const last = Math.min(scanner.position, scanner.text.length);
  const line = scanner.lineOf(last) - (endsLine(scanner.text, last) ? 1 : 0);
  return scanner.fault(`unterminated ${what} literal (detected at line ${line})`, start);
}

/** Whether `offset` is the end of the text and a line ends right before it. */
function endsLine(text: string, offset: number): boolean {
  return offset === text.length && offset > 0 && isLineEnd(text.charCodeAt(offset - 1));
}
