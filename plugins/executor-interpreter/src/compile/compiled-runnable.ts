import type { Span } from 'lackpy';
import type { Analysis } from '../analysis/analysis.js';
import { link } from '../run/link.js';
import type { Outcome, RunContext, Runnable } from '../run/runnable.js';
import { compileProgram, type CompiledProgram } from './compile-program.js';

/** A program as code. */
export class CompiledRunnable implements Runnable {
  readonly variables: readonly string[];
  readonly positions: readonly Span[];
  private readonly compiled: CompiledProgram;

  constructor(analysis: Analysis) {
    this.compiled = compileProgram(analysis);
    this.variables = [...analysis.assigned];
    this.positions = analysis.positions.spans;
  }

  async run(context: RunContext): Promise<Outcome> {
    return this.compiled.main(link(context, this.compiled));
  }
}
