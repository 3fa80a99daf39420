import type { Call, Expression, Keyword, KeywordValue, Slice, Span, Starred, Value } from 'lackpy';
import { attributeSpan } from '../analysis/attribute-span.js';
import { looksFirst } from '../analysis/looks-first.js';
import { makeGenerator } from './generator.js';
import { makeLambda } from './lambda.js';
import { hasStars, isMethodCall, type MethodCall } from './operands.js';
import type { Walk } from './walk.js';

/** The elements of a starred part. */
class Spread {
  constructor(readonly items: readonly Value[]) {}
}

/** A starred operand among the others; faults of one in a call name the callee. */
export function operand(w: Walk, node: Expression, part: Starred, value: Value, callee: Value): Value {
  const { runtime, host } = w.run;
  w.at = part;
  if (node.type === 'Call') return new Spread(runtime.spreadArgument(value, callee));
  return new Spread(node.type === 'Set' ? host.drain(runtime.cursor(value)) : runtime.spread(value));
}

/** What an expression does with its operands; a promise only where it has reached a tool. */
export function apply(w: Walk, node: Expression, values: readonly Value[]): Value | Promise<Value> {
  const { runtime, host, analysis } = w.run;
  switch (node.type) {
    case 'BinOp':
      w.at = node;
      return runtime.binary(node.op)(values[0], values[1]);
    case 'UnaryOp':
      if (analysis.isNot(node.op)) return !runtime.truthy(values[0]);
      w.at = node;
      return runtime.unary(node.op)(values[0]);
    case 'Compare':
      w.at = node;
      return runtime.compare(node.ops[0] ?? '')(values[0], values[1]);
    case 'Call':
      return applyCall(w, node, values);
    case 'Attribute':
      w.at = attributeSpan(analysis.positions, node);
      return runtime.attribute(values[0], node.attr);
    case 'Subscript':
      w.at = node;
      return runtime.getItem(values[0], values[1]);
    case 'Slice':
      return applySlice(w, node, values);
    case 'List':
      return runtime.list(flat(values));
    case 'Tuple':
      return runtime.tuple(flat(values));
    case 'Set':
      w.at = node;
      return runtime.set(flat(values));
    case 'JoinedStr':
      return values.length < 2 ? (values[0] ?? '') : host.joined(values.join(''));
    case 'FormattedValue':
      w.at = node;
      return runtime.format(values[0], node.conversion, typeof values[1] === 'string' ? values[1] : '');
    case 'Lambda':
      return makeLambda(w, node, values);
    case 'GeneratorExp':
      return makeGenerator(w, node, values[0]);
    default:
      throw new TypeError(`A validated program holds no ${node.type} here`);
  }
}

function applySlice(w: Walk, { lower, upper, step }: Slice, values: readonly Value[]): Value {
  const { runtime } = w.run;
  const given = values.values();
  const take = (bound: Expression | null): Value => {
    return bound === null ? runtime.nothing : given.next().value;
  };
  return runtime.slice(take(lower), take(upper), take(step));
}

function applyCall(w: Walk, node: Call, values: readonly Value[]): Value | Promise<Value> {
  const { runtime, host, analysis } = w.run;
  const [callee] = values;
  const count = node.args.length + 1;
  const args = flat(values.slice(1, count));
  w.at = node;
  if (isMethodCall(node)) {
    w.at = placeOfMethod(w, node);
    return runtime.callMethod(callee, node.func.attr, args, namedOf(node.keywords, values, count));
  }
  const keywords = keywordsOf(w, node, values, count);
  if (w.lane === null || !analysis.awaiting.isToolCall(node)) return runtime.call(callee, args, keywords);
  return host.callIn(w.lane, () => runtime.call(callee, args, keywords));
}

/** Looks the method of a call up, where that shows before its arguments are evaluated. */
export function lookUp(w: Walk, node: Expression, receiver: Value): void {
  if (node.type !== 'Call' || !isMethodCall(node) || !looksFirst(node)) return;
  w.at = placeOfMethod(w, node);
  w.run.runtime.receiver(receiver, node.func.attr);
}

function placeOfMethod({ run: { analysis } }: Walk, node: MethodCall): Span {
  return analysis.positions.spansLines(node.func) ? attributeSpan(analysis.positions, node.func) : node;
}

function keywordsOf(w: Walk, node: Call, values: readonly Value[], from: number): readonly KeywordValue[] {
  const { keywords } = node;
  if (keywords.length === 0 || !hasStars(node)) return namedOf(keywords, values, from);
  const parts = keywords.map(({ arg }, index) => ({ name: arg, value: values[from + index] }));
  return w.run.runtime.keywords(parts, values[0]);
}

function namedOf(keywords: readonly Keyword[], values: readonly Value[], from: number): KeywordValue[] {
  return keywords.map(({ arg }, index) => ({ name: arg ?? '', value: values[from + index] }));
}

function flat(values: readonly Value[]): Value[] {
  if (!values.some((value) => value instanceof Spread)) return [...values];
  return values.flatMap((value) => (value instanceof Spread ? value.items : [value]));
}
