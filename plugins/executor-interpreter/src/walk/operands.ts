import type { Attribute, Call, Expression } from 'lackpy';

/** The parts of an expression that are evaluated one after the other, before anything is done with them. */
export function operandsOf(node: Expression): readonly Expression[] {
  switch (node.type) {
    case 'BinOp':
      return [node.left, node.right];
    case 'UnaryOp':
      return [node.operand];
    case 'Compare':
      return [node.left, ...node.comparators];
    case 'Call':
      return [calleeOf(node), ...node.args, ...node.keywords.map(({ value }) => value)];
    case 'Attribute':
    case 'Starred':
      return [node.value];
    case 'Subscript':
      return [node.value, node.slice];
    case 'Slice':
      return [node.lower, node.upper, node.step].filter((bound) => bound !== null);
    case 'List':
    case 'Tuple':
    case 'Set':
      return node.elts;
    case 'JoinedStr':
      return node.values;
    case 'FormattedValue':
      return node.formatSpec === null ? [node.value] : [node.value, node.formatSpec];
    case 'Lambda':
      return node.params.map(({ default: preset }) => preset).filter((preset) => preset !== null);
    case 'GeneratorExp':
      return node.generators.slice(0, 1).map(({ iter }) => iter);
    default:
      return [];
  }
}

/** What a call evaluates first: the receiver of a method, else the function. */
function calleeOf(node: Call): Expression {
  return isMethodCall(node) ? node.func.value : node.func;
}

/** A call of a method. */
export type MethodCall = Call & { readonly func: Attribute };

/** Whether a call asks its receiver for a method. With `*` or `**` in it, the method is a value like any other. */
export function isMethodCall(node: Call): node is MethodCall {
  return node.func.type === 'Attribute' && !hasStars(node);
}

/** Whether a call has `*` or `**`. */
export function hasStars({ args, keywords }: Call): boolean {
  return args.some(({ type }) => type === 'Starred') || keywords.some(({ arg }) => arg === null);
}
