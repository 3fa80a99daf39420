import type { For, GeneratorExp, Lambda, Value } from 'lackpy';
import type { Analysis } from '../analysis/analysis.js';
import type { EagerComprehension } from '../analysis/forks.js';
import { Compilation } from './compilation.js';
import { addElement, writeClauses } from './comprehension.js';
import { compileExpression } from './expression.js';
import { asyncFunction, plainFunction, type HostFunction } from './host-function.js';
import { functionBody } from './lambda.js';
import type { LinkTable } from './links.js';
import { writeLoop } from './loop.js';
import { writeStatements } from './statement.js';
import { weightOf } from '../analysis/weight.js';

/** A part of a program as code, to go on with what was begun otherwise. */
export interface CompiledPart<Result> extends LinkTable {
  /**
   * Its argument holds the links, `variables` (for a lambda a function that gives them), and where there is a loop its
   * `source` and `cursor`; `rooted` completes what is reachable.
   */
  readonly main: HostFunction<Result>;
  /** Names of the variables, in the order of `variables`. */
  readonly names: readonly string[];
}

/** How a loop ended: whether by `break` or by an error, and with which variables. */
export interface LoopEnd {
  readonly broke: boolean;
  readonly failure: { readonly error: unknown } | null;
  readonly variables: readonly Value[];
}

const SOURCE = { source: 's', cursor: 'c' };

/** What the text of a part takes from its links. */
const TAKEN = ',variables:W,source:s,cursor:c,items:a,rooted:U';

/** The turns of a loop that are left. */
export function compileLoop(analysis: Analysis, node: For): CompiledPart<Promise<LoopEnd>> {
  const c = new Compilation(analysis, compileExpression, analysis.assigned, 'U');
  const { target, iter, body } = node;
  const steps = weightOf(body) + 1;
  c.loops.push('B');
  writeLoop(c, SOURCE, { target, iter, steps }, () => writeStatements(c, body));
  c.loops.pop();
  const turns = `B:{${c.frame.lines.join('\n')}broke=false;}`;
  const text = [
    opening(c),
    `let broke=true,failure=null;${c.frame.declarations()}`,
    `try{${turns}}catch(e){failure={error:H.locate(e,p)}}`,
    `return{broke,failure,variables:${c.variables()}}`,
  ];
  return partOf(c, asyncFunction(text.join('\n')));
}

/** The turns of a comprehension that are left; `items` is what it makes. */
export function compileClauses(
  analysis: Analysis,
  node: EagerComprehension,
  names: Iterable<string>,
): CompiledPart<Promise<void>> {
  const c = new Compilation(analysis, compileExpression, names, 'U');
  c.held.push('a');
  writeClauses(c, node.generators, SOURCE, () => addElement(c, node, 'a'));
  const turns = `try{${c.frame.lines.join('\n')}}catch(e){throw H.locate(e,p)}`;
  return partOf(c, asyncFunction(`${opening(c)}${c.frame.declarations()}${turns}`));
}

/** The elements of a generator that are left. */
export function compileElements(
  analysis: Analysis,
  node: GeneratorExp,
  names: Iterable<string>,
): CompiledPart<Generator<Value, void>> {
  const c = new Compilation(analysis, compileExpression, names, '');
  const body = c.inFrame('generator', () => {
    writeClauses(c, node.generators, SOURCE, () => c.emit(`yield ${c.expression(node.elt)};`));
  });
  return partOf(c, plainFunction(`${opening(c)}return(function*(){${body}})();`));
}

/** The body of a lambda, as a function of the array of its arguments. It takes the variables anew for each call. */
export function compileLambdaBody(
  analysis: Analysis,
  node: Lambda,
  names: Iterable<string>,
): CompiledPart<(args: readonly Value[]) => Value> {
  const c = new Compilation(analysis, compileExpression, names, '');
  const body = functionBody(c, node);
  const start = `${c.opening(',variables:W')}const f=${body};`;
  return partOf(c, plainFunction(`${start}return(A)=>{${c.takeVariables('W()')}return f(A);}`));
}

function opening(c: Compilation): string {
  return `${c.opening(TAKEN)}${c.takeVariables('W')}`;
}

function partOf<Result>(c: Compilation, main: HostFunction<Result>): CompiledPart<Result> {
  return { main, names: c.module.variables.map(({ name }) => name), ...c.links.table() };
}
