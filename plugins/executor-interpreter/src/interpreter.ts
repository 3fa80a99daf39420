import type { ExecutionEnvironment, ExecutionResult, Executor, ValidatedProgram } from 'lackpy';
import { compileProgram, type CompiledProgram } from './compile/compile-program.js';
import { execute } from './run/execute.js';

/** Runs programs in this process: each is compiled once, for as long as the caller keeps the validated program. */
export class Interpreter implements Executor {
  private readonly compiled = new WeakMap<ValidatedProgram, CompiledProgram>();

  async execute(program: ValidatedProgram, environment: ExecutionEnvironment): Promise<ExecutionResult> {
    return execute(this.compile(program), program, environment);
  }

  private compile(program: ValidatedProgram): CompiledProgram {
    const known = this.compiled.get(program);
    if (known !== undefined) return known;
    const compiled = compileProgram(program);
    this.compiled.set(program, compiled);
    return compiled;
  }
}
