import type { Constant, Span, Statement, ValidatedProgram, Value } from 'lackpy';
import { Compilation } from './compilation.js';
import { compileExpression } from './expression.js';
import type { OperatorLink } from './links.js';
import type { ExternalKind } from './names.js';
import { writeNext } from './statement.js';
import { weightOf } from './weight.js';

/** What a finished program leaves: the value of its last expression, undefined when it has none, and its variables. */
export interface Outcome {
  readonly result: Value;
  readonly variables: readonly Value[];
}

/** A program as code of the host, good for any number of runs. */
export interface CompiledProgram {
  /** Runs the program; `links` holds what `operators`, `constants` and `externals` name. */
  readonly main: (links: unknown) => Promise<Outcome>;
  readonly operators: readonly OperatorLink[];
  readonly constants: readonly Constant[];
  readonly externals: Readonly<Record<ExternalKind, readonly string[]>>;
  /** Names of the variables, in the order of the outcome's. */
  readonly variables: readonly string[];
  /** The places that run-time positions stand for. */
  readonly positions: readonly Span[];
}

/** So many statements make one function of the host, which compiles functions better that are not too long. */
const CHUNK = 300;

interface AsyncFunctionConstructor {
  new (parameter: string, body: string): CompiledProgram['main'];
}

/** The constructor of async functions, which has no global name. */
const { constructor: AsyncFunction } = (async () => Promise.resolve()) as unknown as {
  readonly constructor: AsyncFunctionConstructor;
};

/**
 * Compiles a validated program to a function of the host. Its text holds no word of the program but encoded literals:
 * every name in it is made here.
 * @param free names of tools without effects, whose calls may run side by side.
 */
export function compileProgram(
  { program, scope }: ValidatedProgram,
  free: ReadonlySet<string> = new Set(),
): CompiledProgram {
  const c = new Compilation(program, scope, compileExpression, free);
  writeBody(c, program.body);
  const { links, positions, module } = c;
  return {
    main: new AsyncFunction('L', programText(c)),
    operators: links.operators,
    constants: links.constants,
    externals: links.externals,
    variables: module.variables.map(({ name }) => name),
    positions: positions.spans,
  };
}

function writeBody(c: Compilation, body: readonly Statement[]): void {
  if (body.length <= CHUNK) {
    writeTop(c, body, 0, body.length);
    return;
  }
  for (let from = 0; from < body.length; from += CHUNK) {
    const text = c.inFrame('main', () => writeTop(c, body, from, Math.min(from + CHUNK, body.length)));
    c.emit(`await(async()=>{${text}})();`);
  }
}

function writeTop(c: Compilation, body: readonly Statement[], from: number, to: number): void {
  const chunk = body.slice(from, to);
  for (let index = 0; index < chunk.length;) {
    const statement = chunk[index];
    if (statement === undefined) return;
    c.frame.startStatement();
    c.emit(c.charge(weightOf([statement])));
    if (statement.type === 'Expr' && from + index === body.length - 1) {
      c.emit(`r=${c.expression(statement.value)};`);
      return;
    }
    index += writeNext(c, chunk, index);
  }
}

function programText(c: Compilation): string {
  return [
    '"use strict";const{runtime:R,host:H,constants:K,end:E}=L,N=[];',
    c.links.prologue(),
    c.declarations(),
    c.frame.declarations(),
    `try{${c.frame.lines.join('\n')}}catch(e){H.fail(e,p)}`,
    `return{result:r,variables:${c.variables()}}`,
  ].join('\n');
}
