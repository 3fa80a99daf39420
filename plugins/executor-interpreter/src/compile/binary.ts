import type { BinOp, Expression, Span } from 'lackpy';
import type { Compilation } from './compilation.js';
import { afterOperands, compileInOrder, isSimple, nameOperands } from './operands.js';
import type { OperatorKind } from './links.js';

/** Longer chains are computed piece by piece, so that the generated code does not nest with them. */
const MOST_NESTED = 20;

/** `a + b`. A chain such as `a + b + c` leans to the left and is walked without recursion. */
export function compileBinary(c: Compilation, node: BinOp): string {
  const chain: BinOp[] = [];
  let first: Expression = node;
  while (first.type === 'BinOp') {
    chain.push(first);
    first = first.left;
  }
  let text = c.expression(first);
  let nested = 0;
  for (let link = chain.pop(); link !== undefined; link = chain.pop()) {
    const { right, op } = link;
    if (++nested === MOST_NESTED) {
      text = keep(c, text);
      nested = 0;
    }
    const left = text;
    const texts = compileInOrder(c, [() => left, () => c.expression(right)]);
    text = applyOperator(c, 'binary', op, texts, link);
  }
  return text;
}

function keep(c: Compilation, text: string): string {
  if (isSimple(text)) return text;
  const temp = c.frame.temp();
  c.emit(`${temp}=${text};`);
  return temp;
}

/** JavaScript of an operator on two evaluated operands. */
export function applyOperator(
  c: Compilation,
  kind: OperatorKind & ('binary' | 'augmented'),
  op: string,
  texts: readonly string[],
  span: Span,
): string {
  const operator = c.links.operator(kind, op);
  const position = c.at(span);
  const plain = (names: readonly string[]): string => `${operator}(${names.join(',')})`;
  if (!c.frame.roomy) return afterOperands(c, texts, position, plain);
  const { before, names } = nameOperands(c, texts);
  const slow = `(${position},${plain(names)})`;
  const [left = '', right = ''] = names;
  const fast = c.analysis.dialect.inline?.binary?.(op, left, right, slow);
  return `(${before}${fast ?? slow})`;
}
