import type { DictDisplay, Expression } from 'lackpy';
import type { Compilation } from './compilation.js';
import { afterOperands, compileInOrder } from './operands.js';

/** JavaScript of the elements of a starred part, given as JavaScript of its value. */
export type Spread = (value: string) => string;

const spreadValue: Spread = (value) => `R.spread(${value})`;

/** So many elements are written as one array; more are pushed one by one. */
const MOST_AT_ONCE = 64;

/** JavaScript of a fresh array of elements, starred ones spread. */
export function compileItems(
  c: Compilation,
  nodes: readonly Expression[],
  spread: Spread = spreadValue,
): string {
  if (nodes.length > MOST_AT_ONCE) return pushItems(c, nodes, spread);
  const texts = compileInOrder(
    c,
    nodes.map((node) => () => compileItem(c, node, spread)),
  );
  return `[${texts.map((text, index) => (nodes[index]?.type === 'Starred' ? `...${text}` : text)).join(',')}]`;
}

function compileItem(c: Compilation, node: Expression, spread: Spread): string {
  if (node.type !== 'Starred') return c.expression(node);
  return afterOperands(c, [c.expression(node.value)], c.at(node), ([value = '']) => spread(value));
}

function pushItems(c: Compilation, nodes: readonly Expression[], spread: Spread): string {
  const items = c.frame.temp();
  c.emit(`${items}=[];`);
  c.hidden(() => {
    for (const node of nodes) {
      const text = compileItem(c, node, spread);
      c.emit(node.type === 'Starred' ? `H.append(${items},${text});` : `${items}.push(${text});`);
    }
  });
  return items;
}

/** JavaScript of a dict display. */
export function compileDict(c: Compilation, node: DictDisplay): string {
  if (node.keys.length === 0) return 'R.dict()';
  const dict = c.frame.temp();
  c.emit(`${dict}=R.dict();`);
  c.hidden(() => {
    node.values.forEach((value, index) => {
      const key = node.keys[index] ?? null;
      if (key === null) {
        const merge = afterOperands(c, [c.expression(value)], c.at(value), ([mapping = '']) => {
          return `R.dictMerge(${dict},${mapping})`;
        });
        c.emit(`${merge};`);
        return;
      }
      const texts = compileInOrder(c, [() => c.expression(key), () => c.expression(value)]);
      c.emit(`${afterOperands(c, texts, c.at(node), (names) => `R.dictSet(${dict},${names.join(',')})`)};`);
    });
  });
  return dict;
}
