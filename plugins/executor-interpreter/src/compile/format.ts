import type { FormattedValue, JoinedStr } from 'lackpy';
import type { Compilation } from './compilation.js';
import { afterOperands, compileInOrder } from './operands.js';

/** JavaScript of a format string. */
export function compileJoined(c: Compilation, node: JoinedStr): string {
  const parts = node.values.map((value) => () => c.expression(value));
  const texts = compileInOrder(c, parts);
  if (texts.length === 0) return '""';
  return texts.length === 1 ? (texts[0] ?? '') : `H.joined(${texts.join('+')})`;
}

/** JavaScript of one replacement field. */
export function compileField(c: Compilation, node: FormattedValue): string {
  const { value, formatSpec, conversion } = node;
  const texts = compileInOrder(c, [
    () => c.expression(value),
    ...(formatSpec === null ? [] : [() => compileJoined(c, formatSpec)]),
  ]);
  const way = conversion === null ? 'null' : `"${conversion}"`;
  return afterOperands(
    c,
    texts,
    c.at(node),
    ([text = '', spec = '""']) => `R.format(${text},${way},${spec})`,
  );
}
