import type { Expression } from 'lackpy';
import type { Compilation } from './compilation.js';
import { assign } from './target.js';

/** JavaScript names of what a loop goes through. */
export interface LoopSource {
  /** The iterable. */
  readonly source: string;
  readonly cursor: string;
}

/** Writes the evaluation of what a loop goes through. The names are good to the end of the current block. */
export function openSource(c: Compilation, iter: Expression): LoopSource {
  const id = c.id();
  const text = c.expression(iter);
  c.emit(`const s${id}=${text};${c.at(iter)};const c${id}=R.cursor(s${id});`);
  return { source: `s${id}`, cursor: `c${id}` };
}

/** Writes a loop: each turn is charged `steps`, assigns the target and does what `body` writes. */
export function writeLoop(
  c: Compilation,
  { source, cursor }: LoopSource,
  { target, iter, steps }: { readonly target: Expression; readonly iter: Expression; readonly steps: number },
  body: () => void,
): void {
  const item = `i${c.id()}`;
  const mark = c.flow.mark();
  c.held.push(source);
  c.emit(`for(let ${item};(${c.at(iter)},${item}=${cursor}.next())!==E;){`);
  c.emit(c.charge(steps));
  assign(c, target, item);
  body();
  c.emit('}');
  c.held.pop();
  c.flow.rollback(mark);
}
