import type { Comprehension } from 'lackpy';
import {
  elementsOf,
  forkedComprehension,
  type EagerComprehension,
  type ForkedComprehension,
} from '../analysis/forks.js';
import type { Compilation } from './compilation.js';
import { openLanes, startLane } from './lane.js';
import { openSource, writeLoop, type LoopSource } from './loop.js';
import { localVariables } from './local-variables.js';
import { comprehensionNames } from '../analysis/names.js';
import { afterOperands, compileInOrder, compileOperands } from './operands.js';
import { compileTest } from './test.js';
import { waited } from './waited.js';
import { weightOf } from '../analysis/weight.js';

/** JavaScript of a list, set or dict comprehension: loops in the current function, before the expression. */
export function compileComprehension(c: Compilation, node: EagerComprehension): string {
  const result = c.frame.temp();
  const items = `a${c.id()}`;
  c.emit('{');
  const source = openFirst(c, node.generators);
  c.emit(`const ${items}=${FRESH[node.type]};`);
  c.held.push(items);
  const forked = c.mayFork ? forkedComprehension(c.analysis, node) : null;
  if (forked !== null) writeForked(c, node, forked, source, items);
  else writeClauses(c, node.generators, source, () => addElement(c, node, items));
  c.held.pop();
  c.emit(`${result}=${node.type === 'ListComp' ? `R.list(${items})` : items};}`);
  return result;
}

/** Writes loops that start a lane for each element and take the results in order. */
function writeForked(
  c: Compilation,
  node: EagerComprehension,
  { late, generators }: ForkedComprehension,
  source: LoopSource,
  items: string,
): void {
  const group = openLanes(c);
  c.emit('try{');
  writeClauses(c, generators, source, () => {
    startLane(c, group, localVariables(c), () => {
      for (const test of late) c.emit(`if(!${compileTest(c, test)})return E;`);
      const texts = compileOperands(c, elementsOf(node));
      return node.type === 'DictComp' ? `[${texts.join(',')}]` : (texts[0] ?? '');
    });
    c.emit(`if(${group}.full){${group}.taking=true;`);
    takeElement(c, node, group, items);
    c.emit(`${group}.taking=false;}`);
  });
  c.emit(`}catch(e){${group}.defer(e,p)}while(${group}.pending){`);
  takeElement(c, node, group, items);
  c.emit(`}${group}.check();`);
}

function takeElement(c: Compilation, node: EagerComprehension, group: string, items: string): void {
  const element = c.frame.temp();
  c.emit(`if((${element}=${waited(c, `${group}.next()`)})!==E){${c.at(elementsOf(node)[0] ?? node)};`);
  if (node.type === 'ListComp') c.emit(`if((${items}.push(${element})&1023)===0)H.grow(1024);`);
  else if (node.type === 'SetComp') c.emit(`R.setAdd(${items},${element});`);
  else c.emit(`R.dictSet(${items},${element}[0],${element}[1]);`);
  c.emit('}');
}

/** Writes the evaluation of the first iterable, which belongs to the surrounding scope. */
export function openFirst(c: Compilation, [first]: readonly Comprehension[]): LoopSource {
  if (first === undefined) throw new TypeError('A comprehension has at least one clause');
  return openSource(c, first.iter);
}

const FRESH = { ListComp: '[]', SetComp: 'R.set([])', DictComp: 'R.dict()' } as const;

/** Writes the making of one element. */
export function addElement(c: Compilation, node: EagerComprehension, items: string): void {
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
