import type { Statement } from 'lackpy';
import type { Analysis } from '../analysis/analysis.js';
import { Compilation } from './compilation.js';
import { compileExpression } from './expression.js';
import { asyncFunction, type HostFunction } from './host-function.js';
import type { LinkTable } from './links.js';
import type { Outcome } from '../run/runnable.js';
import { writeNext } from './statement.js';
import { weightOf } from '../analysis/weight.js';

/** A program as code of the host, good for any number of runs. */
export interface CompiledProgram extends LinkTable {
  /** Runs the program, given its links. It does not throw: what ends the run is noted by the host. */
  readonly main: HostFunction<Promise<Outcome>>;
}

/** So many statements make one function of the host, which compiles functions better that are not too long. */
const CHUNK = 300;

/**
 * Compiles a validated program to a function of the host. Its text holds no word of the program but encoded literals:
 * every name in it is made here.
 */
export function compileProgram(analysis: Analysis): CompiledProgram {
  const c = new Compilation(analysis, compileExpression, analysis.assigned, '');
  writeBody(c, analysis.program.body);
  return { main: asyncFunction(programText(c)), ...c.links.table() };
}

function writeBody(c: Compilation, body: readonly Statement[]): void {
  if (body.length <= CHUNK) {
    c.leave = 'break M;';
    writeTop(c, body, 0, body.length);
    return;
  }
  c.leave = 'return true;';
  for (let from = 0; from < body.length; from += CHUNK) {
    const text = c.inFrame('main', () => writeTop(c, body, from, Math.min(from + CHUNK, body.length)));
    c.emit(`if(await(async()=>{${text}})())break M;`);
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
    c.opening(),
    c.frame.declarations(),
    `try{M:{${c.frame.lines.join('\n')}}}catch(e){H.fail(e,p)}`,
    `return{result:r,variables:${c.variables()}}`,
  ].join('\n');
}
