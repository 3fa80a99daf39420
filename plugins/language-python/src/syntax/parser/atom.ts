import type { Constant, Expression } from 'lackpy';
import { normalizeName } from '../lexer/identifier.js';
import { TokenKind as T } from '../token.js';
import { parseBraces } from './braces.js';
import type { Cursor } from './cursor.js';
import { parseBrackets } from './list.js';
import { parseNumber } from './number.js';
import { parseParentheses } from './parentheses.js';
import { parseStrings } from './strings.js';
import { unsupported } from './unsupported.js';

/** A name, a literal, or something in brackets. */
export function parseAtom(c: Cursor): Expression {
  const { kind, start } = c;
  switch (kind) {
    case T.Name: {
      const id = normalizeName(c.word);
      c.advance();
      return { type: 'Name', start, end: c.previousEnd, id, ctx: 'load' };
    }
    case T.Number:
      return parseNumber(c);
    case T.String:
    case T.FStringStart:
      return parseStrings(c);
    case T.LeftParen:
      return parseParentheses(c);
    case T.LeftBracket:
      return parseBrackets(c);
    case T.LeftBrace:
      return parseBraces(c);
    case T.None:
      return constant(c, 'none', null);
    case T.True:
      return constant(c, 'bool', true);
    case T.False:
      return constant(c, 'bool', false);
    case T.Ellipsis:
      c.advance();
      return unsupported('Ellipsis', start, c.previousEnd);
    default:
      throw c.unexpected();
  }
}

function constant(c: Cursor, kind: 'none' | 'bool', value: boolean | null): Constant {
  const { start } = c;
  c.advance();
  return { type: 'Constant', start, end: c.previousEnd, kind, value };
}
