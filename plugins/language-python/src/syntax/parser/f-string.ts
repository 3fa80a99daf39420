import type { Expression, FormattedValue, JoinedStr } from 'lackpy';
import { TokenKind as T } from '../token.js';
import type { Cursor } from './cursor.js';
import { parseStarExpressions, parseYield, refuseStarred } from './expression.js';
import { failAfterField, refuseFieldStart } from './fault/f-string.js';
import { JoinedText } from './joined-text.js';
import { decodeEscapes, normalizeLineEnds } from './string-value.js';

/** Reads one f-string and adds its parts to `text`. */
export function parseFString(c: Cursor, text: JoinedText): void {
  const raw = /r/i.test(c.word);
  c.enter();
  c.advance();
  while (!c.is(T.FStringEnd)) {
    if (c.is(T.FStringMiddle)) addLiteral(c, text, raw, 'text');
    else if (c.is(T.LeftBrace)) parseField(c, text, raw);
    else throw c.unexpected();
  }
  c.advance();
  c.leave();
}

/** Adds the literal text at the cursor; doubled braces stand for one brace in text, but not in specifications. */
function addLiteral(c: Cursor, text: JoinedText, raw: boolean, place: 'text' | 'specification'): void {
  const { start } = c;
  let body = normalizeLineEnds(c.word);
  if (place === 'text') body = body.replaceAll('{{', '{').replaceAll('}}', '}');
  const value = raw ? body : decodeEscapes(body, (message) => c.fault(message));
  c.advance();
  text.add(value, start, c.previousEnd);
}

/** field = '{' (yield | star_expressions) ['='] ['!' NAME] [':' specification] '}' */
function parseField(c: Cursor, text: JoinedText, raw: boolean): void {
  const { start } = c;
  c.enter();
  c.brackets++;
  c.advance();
  const value = parseFieldValue(c);
  const debug = c.accept(T.Equal);
  const sourceEnd = c.start;
  const conversion = parseConversion(c, debug);
  const formatSpec = c.is(T.Colon) ? parseSpecification(c, raw) : null;
  if (!c.is(T.RightBrace)) throw failAfterField(c, debug, conversion, formatSpec);
  c.advance();
  c.brackets--;
  c.leave();
  if (debug) text.add(normalizeLineEnds(c.text.slice(start + 1, sourceEnd)), start, sourceEnd);
  const shown = conversion ?? (debug && formatSpec === null ? 'r' : null);
  const field: FormattedValue = {
    type: 'FormattedValue',
    start,
    end: c.previousEnd,
    value,
    conversion: shown,
    formatSpec,
  };
  text.addField(field);
}

function parseFieldValue(c: Cursor): Expression {
  if (c.is(T.Yield)) return parseYield(c);
  refuseFieldStart(c);
  const value = parseStarExpressions(c);
  refuseStarred(c, value);
  return value;
}

function parseConversion(c: Cursor, debug: boolean): 's' | 'r' | 'a' | null {
  if (!c.is(T.Exclamation)) return null;
  const bang = c.endAt(c.index);
  c.advance();
  if (c.is(T.Colon) || c.is(T.RightBrace)) throw c.fault('f-string: missing conversion character');
  if (c.is(T.Fault)) throw c.unexpected();
  if (!c.is(T.Name)) throw c.fault('f-string: invalid conversion character');
  const name = c.word;
  if (c.start !== bang) {
    throw c.fault('f-string: conversion type must come right after the exclamation mark');
  }
  if (name !== 's' && name !== 'r' && name !== 'a') {
    throw c.fault(`f-string: invalid conversion character '${name}': expected 's', 'r', or 'a'`);
  }
  c.advance();
  if (!c.is(T.Colon) && !c.is(T.RightBrace)) throw failAfterField(c, debug, name, null);
  return name;
}

function parseSpecification(c: Cursor, raw: boolean): JoinedStr {
  c.advance();
  const start = c.previousEnd;
  const text = new JoinedText();
  for (;;) {
    if (c.is(T.FStringMiddle)) addLiteral(c, text, raw, 'specification');
    else if (c.is(T.LeftBrace)) parseField(c, text, raw);
    else break;
  }
  return { type: 'JoinedStr', start, end: c.previousEnd, values: text.finish() };
}
