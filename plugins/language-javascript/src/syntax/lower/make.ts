import type { Constant, Expression, Name, Node, Span, Subscript, Unsupported } from 'lackpy';
import { numberKind } from '../number-kind.js';

/** The place of a node alone. */
export function at({ start, end }: Span): Span {
  return { start, end };
}

export function textConstant(value: string, span: Span): Constant {
  return { type: 'Constant', kind: 'str', value, ...at(span) };
}

export function numberConstant(value: number, span: Span): Constant {
  return { type: 'Constant', kind: numberKind(value), value, ...at(span) };
}

export function undefinedConstant(span: Span): Constant {
  return { type: 'Constant', kind: 'undefined', value: null, ...at(span) };
}

export function unsupported(name: string, children: readonly Node[], span: Span): Unsupported {
  return { type: 'Unsupported', name, children, ...at(span) };
}

export function nameNode(id: string, ctx: Name['ctx'], span: Span): Name {
  return { type: 'Name', id, ctx, ...at(span) };
}

/** `value[key]` as it is read. */
export function item(value: Expression, slice: Expression, span: Span): Subscript {
  return { type: 'Subscript', value, slice, ctx: 'load', ...at(span) };
}

/** `value === undefined ? preset : value`. */
export function orDefault(value: Expression, preset: Expression, span: Span): Expression {
  const missing = undefinedConstant(span);
  return {
    type: 'IfExp',
    test: { type: 'Compare', left: value, ops: ['==='], comparators: [missing], ...at(span) },
    body: preset,
    orelse: value,
    ...at(span),
  };
}
