import type { Comprehension, DictComp, ListComp, SetComp } from 'lackpy';
import type { Compilation } from './compilation.js';
import { openSource, writeLoop, type LoopSource } from './loop.js';
import { comprehensionNames } from './names.js';
import { afterOperands, compileInOrder } from './operands.js';
import { compileTest } from './test.js';
import { weightOf } from './weight.js';

/** JavaScript of a list, set or dict comprehension: loops in the current function, before the expression. */
export function compileComprehension(c: Compilation, node: ListComp | SetComp | DictComp): string {
  const result = c.frame.temp();
  const items = `a${c.id()}`;
  c.emit('{');
  const source = openFirst(c, node.generators);
  c.emit(`const ${items}=${FRESH[node.type]};`);
  c.held.push(items);
  writeClauses(c, node.generators, source, () => addElement(c, node, items));
  c.held.pop();
  c.emit(`${result}=${node.type === 'ListComp' ? `R.list(${items})` : items};}`);
  return result;
}

/** Writes the evaluation of the first iterable, which belongs to the surrounding scope. */
export function openFirst(c: Compilation, [first]: readonly Comprehension[]): LoopSource {
  if (first === undefined) throw new TypeError('A comprehension has at least one clause');
  return openSource(c, first.iter);
}

const FRESH = { ListComp: '[]', SetComp: 'R.set([])', DictComp: 'R.dict()' } as const;

function addElement(c: Compilation, node: ListComp | SetComp | DictComp, items: string): void {
  if (node.type === 'ListComp') {
    c.emit(`if((${items}.push(${c.expression(node.elt)})&1023)===0)H.grow(1024);`);
    return;
  }
  if (node.type === 'SetComp') {
    const add = afterOperands(c, [c.expression(node.elt)], c.at(node.elt), ([item = '']) => {
      return `R.setAdd(${items},${item})`;
    });
    c.emit(`${add};`);
    return;
  }
  const texts = compileInOrder(c, [() => c.expression(node.key), () => c.expression(node.value)]);
  c.emit(`${afterOperands(c, texts, c.at(node.key), (names) => `R.dictSet(${items},${names.join(',')})`)};`);
}

/** Writes the loops and conditions of a comprehension around what `element` writes. */
export function writeClauses(
  c: Compilation,
  generators: readonly Comprehension[],
  first: LoopSource,
  element: () => void,
): void {
  c.inScope(() => {
    for (const name of comprehensionNames(generators)) c.declare(name);
    c.emit(`let ${c.scope.variables.map(({ id }) => id).join(',')};`);
    writeClause(c, generators, 0, first, element);
  });
}

function writeClause(
  c: Compilation,
  generators: readonly Comprehension[],
  index: number,
  source: LoopSource | null,
  element: () => void,
): void {
  const clause = generators[index];
  if (clause === undefined) {
    element();
    return;
  }
  const { target, iter, ifs } = clause;
  const loop = { target, iter, steps: weightOf(ifs) + 2 };
  writeLoop(c, source ?? openSource(c, iter), loop, () => {
    for (const test of ifs) c.emit(`if(!${compileTest(c, test)})continue;`);
    writeClause(c, generators, index + 1, null, element);
  });
}
