import type { DictDisplay, Expression } from 'lackpy';
import type { Compilation } from './compilation.js';
import { compileExpression } from './expression.js';
import { afterOperands, compileInOrder } from './operands.js';
import { quoted } from './quoted.js';

/** So many elements are written as one array; more are pushed one by one. */
const MOST_AT_ONCE = 64;

/** JavaScript of a fresh array of elements, starred ones spread. */
export function compileItems(
  c: Compilation,
  nodes: readonly Expression[],
  functionName: string | null = null,
): string {
  if (nodes.length > MOST_AT_ONCE) return pushItems(c, nodes, functionName);
  const texts = compileInOrder(
    c,
    nodes.map((node) => () => compileItem(c, node, functionName)),
  );
  return `[${texts.map((text, index) => (nodes[index]?.type === 'Starred' ? `...${text}` : text)).join(',')}]`;
}

function compileItem(c: Compilation, node: Expression, functionName: string | null): string {
  if (node.type !== 'Starred') return compileExpression(c, node);
  const name = functionName === null ? 'null' : quoted(functionName);
  return afterOperands(c, [compileExpression(c, node.value)], c.at(node), ([value = '']) => {
    return `R.spread(${value},${name})`;
  });
}

function pushItems(c: Compilation, nodes: readonly Expression[], functionName: string | null): string {
  const items = c.frame.temp();
  c.emit(`${items}=[];`);
  c.hidden(() => {
    for (const node of nodes) {
      const text = compileItem(c, node, functionName);
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
        const merge = afterOperands(c, [compileExpression(c, value)], c.at(value), ([mapping = '']) => {
          return `R.dictMerge(${dict},${mapping})`;
        });
        c.emit(`${merge};`);
        return;
      }
      const texts = compileInOrder(c, [() => compileExpression(c, key), () => compileExpression(c, value)]);
      c.emit(`${afterOperands(c, texts, c.at(node), (names) => `R.dictSet(${dict},${names.join(',')})`)};`);
    });
  });
  return dict;
}
