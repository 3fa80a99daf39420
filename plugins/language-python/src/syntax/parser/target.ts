import type { Expression } from 'lackpy';
import { TokenKind as T } from '../token.js';
import type { Cursor } from './cursor.js';
import { failLoopTarget, invalidTarget, targetFault } from './fault/target.js';
import { parseBitwiseOr } from './operators.js';

/** The expression as a target of assignment; throws the fault of the first part that cannot be one. */
export function toTarget(c: Cursor, node: Expression): Expression {
  switch (node.type) {
    case 'Name':
    case 'Attribute':
    case 'Subscript':
      return { ...node, ctx: 'store' };
    case 'Starred':
      return { ...node, ctx: 'store', value: toTarget(c, node.value) };
    case 'List':
    case 'Tuple':
      refuseSecondStar(c, node.elts);
      return { ...node, ctx: 'store', elts: node.elts.map((element) => toTarget(c, element)) };
    default:
      throw targetFault(c, invalidTarget(node, 'assign') ?? node, 'assign');
  }
}

/** A target of assignment by itself, outside any tuple. */
export function toSingleTarget(c: Cursor, node: Expression): Expression {
  const target = toTarget(c, node);
  if (target.type === 'Starred') c.find('starred assignment target must be in a list or tuple', target);
  return target;
}

function refuseSecondStar(c: Cursor, elts: readonly Expression[]): void {
  const stars = elts.filter((element) => element.type === 'Starred');
  const [, second] = stars;
  if (second !== undefined) c.find('multiple starred expressions in assignment', second);
}

/** Targets of a `for`, up to and including the word `in`. */
export function parseLoopTarget(c: Cursor): Expression {
  const first = c.index;
  const { start } = c;
  if (!startsTarget(c.kind)) throw failLoopTarget(c, first);
  const elts = [parseTargetElement(c)];
  let comma = false;
  while (c.is(T.Comma)) {
    comma = true;
    c.advance();
    if (!startsTarget(c.kind)) break;
    elts.push(parseTargetElement(c));
  }
  if (!c.is(T.In)) throw failLoopTarget(c, first);
  const [single] = elts;
  const end = c.previousEnd;
  const value: Expression =
    comma || single === undefined ? { type: 'Tuple', start, end, elts, ctx: 'load' } : single;
  const target = toSingleTarget(c, value);
  c.advance();
  return target;
}

/** A value that is to become a target, starred or not. */
export function parseTargetElement(c: Cursor): Expression {
  const { start } = c;
  if (!c.accept(T.Star)) return parseBitwiseOr(c);
  const value = parseBitwiseOr(c);
  return { type: 'Starred', start, end: c.previousEnd, value, ctx: 'load' };
}

function startsTarget(kind: T): boolean {
  return kind !== T.In && kind !== T.Equal && kind !== T.Colon && kind !== T.Newline;
}
