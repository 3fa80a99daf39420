import { walk, type Call, type Expression, type Fix, type Node, type Program, type Span } from 'lackpy';

/** The source text of a part. */
export function textOf({ source }: Pick<Program, 'source'>, { start, end }: Span): string {
  return source.text.slice(start, end);
}

/** Puts text in the place of a part. */
export function replace({ start, end }: Span, text: string): Fix {
  return { start, end, text };
}

/** Takes a statement away, with its line when nothing else stands there. */
export function remove({ source: { text } }: Pick<Program, 'source'>, span: Span): Fix {
  const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
  const start = text.slice(lineStart, span.start).trim() === '' ? lineStart : span.start;
  const rest = /^[ \t]*;?[ \t]*(?:\/\/[^\n]*)?\n?/.exec(text.slice(span.end))?.[0] ?? '';
  return { start, end: span.end + rest.length, text: '' };
}

/** All calls of a program. */
export function callsIn(program: Program): Call[] {
  const calls: Call[] = [];
  walk(program, (node) => {
    if (node.type === 'Call') calls.push(node);
  });
  return calls;
}

/** The arguments of `console.log(…)`; null for anything else. */
export function loggedBy(value: Expression): readonly Expression[] | null {
  if (value.type !== 'Call' || value.func.type !== 'Attribute' || value.func.attr !== 'log') return null;
  const { value: owner } = value.func;
  return owner.type === 'Name' && owner.id === 'console' ? value.args : null;
}

/** The plain name that is called; null for any other callee. */
export function calledName(node: Node | undefined): string | null {
  return node?.type === 'Call' && node.func.type === 'Name' ? node.func.id : null;
}
