import type { Attribute, Call, Keyword, Span } from 'lackpy';
import type { Compilation } from './compilation.js';
import { compileItems } from './display.js';
import { attributeSpan, compileExpression } from './expression.js';
import { afterOperands, compileInOrder } from './operands.js';
import { quoted } from './quoted.js';

/** JavaScript of a call. */
export function compileCall(c: Compilation, node: Call): string {
  return node.func.type === 'Attribute' ? compileMethodCall(c, node, node.func) : compilePlainCall(c, node);
}

function compilePlainCall(c: Compilation, node: Call): string {
  const name = node.func.type === 'Name' ? node.func.id : '';
  const texts = compileInOrder(c, [() => compileExpression(c, node.func), ...argumentParts(c, node, name)]);
  return finish(c, node, node, texts, ([callee = '', args = '[]', keywords = 'N']) => {
    return `R.call(${callee},${args},${keywords})`;
  });
}

function compileMethodCall(c: Compilation, node: Call, method: Attribute): string {
  const parts = [() => compileExpression(c, method.value), ...argumentParts(c, node, method.attr)];
  const texts = compileInOrder(c, parts);
  const span = c.positions.spansLines(method) ? attributeSpan(c, method) : node;
  return finish(c, node, span, texts, ([receiver = '', args = '[]', keywords = 'N']) => {
    return `R.callMethod(${receiver},${quoted(method.attr)},${args},${keywords})`;
  });
}

function argumentParts(c: Compilation, node: Call, name: string): (() => string)[] {
  const args = (): string => compileItems(c, node.args, name);
  return node.keywords.length === 0 ? [args] : [args, () => compileKeywords(c, node.keywords, name)];
}

function compileKeywords(c: Compilation, keywords: readonly Keyword[], name: string): string {
  const parts = keywords.map((keyword) => (): string => {
    const value = compileExpression(c, keyword.value);
    if (keyword.arg !== null) return value;
    return afterOperands(c, [value], c.at(keyword), ([mapping = '']) => {
      return `R.keywords(${mapping},${quoted(name)})`;
    });
  });
  const texts = compileInOrder(c, parts).map((text, index) => {
    const arg = keywords[index]?.arg ?? null;
    return arg === null ? `...${text}` : `{name:${quoted(arg)},value:${text}}`;
  });
  return `[${texts.join(',')}]`;
}

/** Calls with evaluated operands, and waits where the call may have reached a tool. */
function finish(
  c: Compilation,
  node: Call,
  span: Span,
  texts: readonly string[],
  call: (names: readonly string[]) => string,
): string {
  const text = afterOperands(c, texts, c.at(span), call);
  if (!c.frame.awaits) return text;
  if (c.awaiting.isToolCall(node)) return `(await ${text})`;
  if (!c.awaiting.callsMayWait) return text;
  const temp = c.frame.temp();
  return `(H.isPromise(${temp}=${text})?await ${temp}:${temp})`;
}
