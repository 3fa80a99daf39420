import type { Expression, Fix, Node, Program, Span } from 'lackpy';

/** The source text of a part. */
export function textOf({ source }: Pick<Program, 'source'>, { start, end }: Span): string {
  return source.text.slice(start, end);
}

/** Puts text in the place of a part. */
export function replace({ start, end }: Span, text: string): Fix {
  return { start, end, text };
}

const LINE_REST = /^[ \t]*;?[ \t]*(?:#[^\n]*)?\n?/;
const BLOCK_REST = /^[ \t]*(?:;[ \t]*|(?:#[^\n]*)?(?:\n[ \t]*(?=\n))*\n?)/;

/**
 * Takes a statement away, with its line when nothing else stands there, and with the blank lines that only set it apart
 * from what follows.
 */
export function remove({ source: { text } }: Pick<Program, 'source'>, span: Span): Fix {
  const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
  const start = text.slice(lineStart, span.start).trim() === '' ? lineStart : span.start;
  const isApart = start === lineStart && /(?:^|\n[ \t]*\n)$/.test(text.slice(0, start));
  const after = isApart ? BLOCK_REST : LINE_REST;
  const rest = after.exec(text.slice(span.end))?.[0] ?? '';
  return { start, end: span.end + rest.length, text: '' };
}

/** The text of statements of a block as they would stand at the margin. */
export function dedented(program: Pick<Program, 'source'>, statements: readonly Span[]): string {
  const first = statements[0];
  const last = statements.at(-1);
  if (first === undefined || last === undefined) return '';
  const { text } = program.source;
  const lineStart = text.lastIndexOf('\n', first.start - 1) + 1;
  const indent = text.slice(lineStart, first.start);
  const isOwnLine = indent.trim() === '';
  const lines = text.slice(isOwnLine ? lineStart : first.start, last.end).split('\n');
  return lines
    .map((line) => (isOwnLine && line.startsWith(indent) ? line.slice(indent.length) : line))
    .join('\n');
}

/** Whether a part stands on several lines because of a string: taking indentation away would change it. */
export function holdsLongString(program: Pick<Program, 'source'>, nodes: readonly Node[]): boolean {
  return nodes.some((node) => /'''|"""/.test(textOf(program, node)));
}

const TIGHT: ReadonlySet<string> = new Set([
  ...['Name', 'Constant', 'Call', 'Attribute', 'Subscript', 'List', 'Dict', 'Set', 'JoinedStr'],
  ...['ListComp', 'DictComp', 'SetComp'],
]);

/** The source text of an expression, in parentheses where an operator next to it could take a part of it. */
export function operand(program: Pick<Program, 'source'>, node: Expression): string {
  const text = textOf(program, node);
  return TIGHT.has(node.type) ? text : `(${text})`;
}
