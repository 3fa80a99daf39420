import type { Attribute, Call, Keyword, Span } from 'lackpy';
import type { Compilation } from './compilation.js';
import { compileItems } from './display.js';
import { attributeSpan } from '../analysis/attribute-span.js';
import { looksFirst } from '../analysis/looks-first.js';
import { afterOperands, compileInOrder } from './operands.js';
import { quoted } from './quoted.js';
import { keepValue } from './target.js';
import { waited } from './waited.js';

/** JavaScript of a call. */
export function compileCall(c: Compilation, node: Call): string {
  if (hasStars(node)) return compileStarredCall(c, node);
  return node.func.type === 'Attribute' ? compileMethodCall(c, node, node.func) : compilePlainCall(c, node);
}

function hasStars({ args, keywords }: Call): boolean {
  return args.some(({ type }) => type === 'Starred') || keywords.some(({ arg }) => arg === null);
}

function compilePlainCall(c: Compilation, node: Call): string {
  const texts = compileInOrder(c, [() => c.expression(node.func), ...argumentParts(c, node)]);
  return finish(c, node, node, texts, ([callee = '', args = '[]', keywords = 'N']) => {
    return `R.call(${callee},${args},${keywords})`;
  });
}

function compileMethodCall(c: Compilation, node: Call, method: Attribute): string {
  const span = c.analysis.positions.spansLines(method) ? attributeSpan(c.analysis.positions, method) : node;
  const looked = (): string => compileReceiver(c, node, method, span);
  const texts = compileInOrder(c, [looked, ...argumentParts(c, node)]);
  return finish(c, node, span, texts, ([receiver = '', args = '[]', keywords = 'N']) => {
    return `R.callMethod(${receiver},${quoted(method.attr)},${args},${keywords})`;
  });
}

function compileReceiver(c: Compilation, node: Call, { value, attr }: Attribute, span: Span): string {
  const text = c.expression(value);
  if (!looksFirst(node)) return text;
  return afterOperands(c, [text], c.at(span), ([receiver = '']) => `R.receiver(${receiver},${quoted(attr)})`);
}

function argumentParts(c: Compilation, { args, keywords }: Call): (() => string)[] {
  const positional = (): string => compileItems(c, args);
  return keywords.length === 0 ? [positional] : [positional, () => `[${compileKeywords(c, keywords)}]`];
}

function compileKeywords(c: Compilation, keywords: readonly Keyword[]): string {
  const values = compileInOrder(
    c,
    keywords.map(
      ({ value }) =>
        () =>
          c.expression(value),
    ),
  );
  return values
    .map((value, index) => {
      const arg = keywords[index]?.arg ?? null;
      return `{name:${arg === null ? 'null' : quoted(arg)},value:${value}}`;
    })
    .join(',');
}

/** A call with `*` or `**`: faults of these parts name the callee, which is evaluated first. */
function compileStarredCall(c: Compilation, node: Call): string {
  const callee = keepValue(c, c.expression(node.func));
  return c.hidden(() => {
    const spread = (value: string): string => `R.spreadArgument(${value},${callee})`;
    const args = (): string => compileItems(c, node.args, spread);
    const keywords = (): string => {
      return node.keywords.length === 0
        ? 'N'
        : `R.keywords([${compileKeywords(c, node.keywords)}],${callee})`;
    };
    const texts = compileInOrder(c, [args, keywords]);
    return finish(c, node, node, texts, (names) => `R.call(${[callee, ...names].join(',')})`);
  });
}

/** Calls with evaluated operands, and waits where the call may have reached a tool. */
function finish(
  c: Compilation,
  node: Call,
  span: Span,
  texts: readonly string[],
  call: (names: readonly string[]) => string,
): string {
  if (c.lane !== '' && c.analysis.awaiting.isToolCall(node)) return callInLane(c, span, texts, call);
  const text = afterOperands(c, texts, c.at(span), call);
  if (!c.frame.awaits) return text;
  return c.analysis.awaiting.isToolCall(node) || c.analysis.awaiting.callsMayWait ? waited(c, text) : text;
}

/** A tool call in a lane: its operands are evaluated before, since they may wait themselves. */
function callInLane(
  c: Compilation,
  span: Span,
  texts: readonly string[],
  call: (names: readonly string[]) => string,
): string {
  const names = texts.map((text) => keepValue(c, text));
  return `(${c.at(span)},${waited(c, `H.callIn(${c.lane},()=>${call(names)})`)})`;
}
