import type { Constant, Expression } from 'lackpy';
import { quoteLengthAt } from '../lexer/string.js';
import { TokenKind as T } from '../token.js';
import type { Cursor } from './cursor.js';
import { parseFString } from './f-string.js';
import { JoinedText } from './joined-text.js';
import { decodeEscapes, normalizeLineEnds } from './string-value.js';
import { unsupported } from './unsupported.js';

/** One or more string literals side by side: a constant, or a JoinedStr when one of them is an f-string. */
export function parseStrings(c: Cursor): Expression {
  const { start } = c;
  if (c.is(T.String) && !isStringKind(c.nextKind) && !isBytes(c)) return parseSingle(c, start);
  const text = new JoinedText();
  let formatted = false;
  let bytes = 0;
  let count = 0;
  for (; isStringKind(c.kind); count++) {
    if (c.is(T.FStringStart)) {
      formatted = true;
      parseFString(c, text);
    } else {
      if (isBytes(c)) bytes++;
      const literalStart = c.start;
      const value = decodeLiteral(c);
      c.advance();
      text.add(value, literalStart, c.previousEnd);
    }
  }
  const end = c.previousEnd;
  if (bytes > 0 && bytes < count) {
    throw c.fault('cannot mix bytes and nonbytes literals', { start, end });
  }
  if (bytes > 0) return unsupported('Bytes', start, end);
  if (formatted) return { type: 'JoinedStr', start, end, values: text.finish() };
  return { type: 'Constant', start, end, kind: 'str', value: text.plain() };
}

function parseSingle(c: Cursor, start: number): Constant {
  const value = decodeLiteral(c);
  c.advance();
  return { type: 'Constant', start, end: c.previousEnd, kind: 'str', value };
}

function isStringKind(kind: T): boolean {
  return kind === T.String || kind === T.FStringStart;
}

function isBytes(c: Cursor): boolean {
  const first = c.text.charCodeAt(c.start) | 0x20;
  const second = c.text.charCodeAt(c.start + 1) | 0x20;
  return first === 0x62 || (first === 0x72 && second === 0x62);
}

/** The value of the string token at the cursor. */
function decodeLiteral(c: Cursor): string {
  const { text, start } = c;
  let open = start;
  let raw = false;
  for (let code = text.charCodeAt(open); code !== 0x22 && code !== 0x27; code = text.charCodeAt(++open)) {
    if ((code | 0x20) === 0x72) raw = true;
  }
  const width = quoteLengthAt(text, open);
  const body = normalizeLineEnds(text.slice(open + width, c.endAt(c.index) - width));
  if (isBytes(c)) return checkBytes(c, body);
  return raw ? body : decodeEscapes(body, (message) => c.fault(message));
}

function checkBytes(c: Cursor, body: string): string {
  for (let index = 0; index < body.length; index++) {
    if (body.charCodeAt(index) >= 0x80) throw c.fault('bytes can only contain ASCII literal characters');
  }
  return body;
}
