import type { Expression, Parameter, ParameterKind, Span } from 'lackpy';
import { TokenKind as T } from '../token.js';
import type { Cursor } from './cursor.js';
import { parseExpression, parseStarExpression } from './expression.js';
import { refuseParenthesizedParameters } from './fault/parameter.js';

/** Whose parameters are read: those of a `def` may have annotations. */
export type ParameterOwner = 'def' | 'lambda';

/** The parameters of a function and the annotations they carry. */
export interface Parameters {
  readonly params: Parameter[];
  readonly annotations: Expression[];
}

interface Progress extends Parameters {
  readonly owner: ParameterOwner;
  readonly closing: T;
  slash: boolean;
  star: boolean;
  defaults: boolean;
  closed: boolean;
}

/** Parameters up to, not including, the closing parenthesis of a `def` or the colon of a lambda. */
export function parseParameters(c: Cursor, owner: ParameterOwner): Parameters {
  const closing = owner === 'def' ? T.RightParen : T.Colon;
  const progress: Progress = {
    owner,
    closing,
    params: [],
    annotations: [],
    slash: false,
    star: false,
    defaults: false,
    closed: false,
  };
  while (!c.is(closing)) {
    parseParameterItem(c, progress);
    if (!c.accept(T.Comma)) break;
  }
  refuseDuplicates(c, progress.params);
  return progress;
}

function parseParameterItem(c: Cursor, progress: Progress): void {
  const { kind } = c;
  if (progress.closed && (kind === T.Name || kind === T.Star || kind === T.DoubleStar || kind === T.Slash)) {
    throw c.fault('arguments cannot follow var-keyword argument');
  }
  if (kind === T.Slash) parseSlash(c, progress);
  else if (kind === T.Star) parseStar(c, progress);
  else if (kind === T.DoubleStar) parseKeywordRest(c, progress);
  else if (kind === T.LeftParen) refuseParenthesizedParameters(c, progress.owner);
  else parsePlain(c, progress);
}

function parseSlash(c: Cursor, progress: Progress): void {
  if (progress.star) throw c.fault('/ must be ahead of *');
  if (progress.slash) throw c.fault('/ may appear only once');
  if (progress.params.length === 0) {
    throw c.nextIs(T.Comma) ? c.fault('at least one argument must precede /') : c.unexpected();
  }
  progress.slash = true;
  c.advance();
  if (c.is(T.Star)) throw c.fault('expected comma between / and *');
  for (const [index, param] of progress.params.entries()) {
    progress.params[index] = { ...param, kind: 'positional-only' };
  }
}

function parseStar(c: Cursor, progress: Progress): void {
  const span = c.tokenSpan();
  c.advance();
  if (progress.star) {
    throw c.is(T.Name) || c.is(T.Comma) ? c.fault('* argument may appear only once', span) : c.unexpected();
  }
  progress.star = true;
  if (c.is(T.Name)) parseRest(c, progress, 'vararg', 'var-positional');
  else refuseBareStar(c, progress, span);
}

function refuseBareStar(c: Cursor, progress: Progress, span: Span): void {
  const next = c.is(T.Comma) ? c.nextKind : c.kind;
  const last = next === progress.closing || (c.is(T.Comma) && next === T.DoubleStar);
  if (last) throw c.fault('named arguments must follow bare *', span);
  if (!c.is(T.Comma)) throw c.unexpected();
}

function parseKeywordRest(c: Cursor, progress: Progress): void {
  c.advance();
  parseRest(c, progress, 'kwarg', 'var-keyword');
  progress.closed = true;
}

function parseRest(c: Cursor, progress: Progress, kind: ParameterKind, what: string): void {
  const { start } = c;
  const arg = c.expectName();
  const end = c.previousEnd;
  parseAnnotation(c, progress, kind);
  if (c.is(T.Equal)) throw c.fault(`${what} argument cannot have default value`);
  progress.params.push({ type: 'arg', start, end, arg, kind, default: null });
}

function parsePlain(c: Cursor, progress: Progress): void {
  const { start } = c;
  const arg = c.expectName();
  const end = c.previousEnd;
  const kind = progress.star ? 'keyword-only' : 'positional';
  parseAnnotation(c, progress, kind);
  const value = parseDefault(c, progress);
  const span = { start, end: value === null ? end : c.previousEnd };
  if (value === null && progress.defaults && !progress.star) {
    if (!c.is(T.Comma) && !c.is(progress.closing)) throw c.unexpected();
    throw c.fault('non-default argument follows default argument', span);
  }
  progress.defaults ||= value !== null;
  progress.params.push({ type: 'arg', ...span, arg, kind, default: value });
}

function parseAnnotation(c: Cursor, progress: Progress, kind: ParameterKind): void {
  if (progress.owner === 'lambda' || !c.accept(T.Colon)) return;
  progress.annotations.push(kind === 'vararg' ? parseStarExpression(c) : parseExpression(c));
}

function parseDefault(c: Cursor, progress: Progress): Expression | null {
  if (!c.is(T.Equal)) return null;
  const span = c.tokenSpan();
  c.advance();
  if (c.is(T.Comma) || (c.is(T.RightParen) && progress.owner === 'def')) {
    throw c.fault('expected default value expression', span);
  }
  return parseExpression(c);
}

function refuseDuplicates(c: Cursor, params: readonly Parameter[]): void {
  if (params.length < 2) return;
  const seen = new Set<string>();
  for (const param of params) {
    if (seen.has(param.arg)) c.find(`duplicate argument '${param.arg}' in function definition`, param);
    seen.add(param.arg);
  }
}
