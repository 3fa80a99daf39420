import type {
  BoundTool,
  ExecutionEnvironment,
  ExecutionResult,
  Executor,
  ToolSpec,
  ValidatedProgram,
} from 'lackpy';
import { compileProgram, type CompiledProgram } from './compile/compile-program.js';
import { execute } from './run/execute.js';

/** The highest grade of a tool whose calls nobody but the caller can notice. */
const FREE_OF_EFFECTS = 1;

/**
 * Runs programs in this process: each is compiled once, for as long as the caller keeps the validated program. Calls of
 * tools without effects run side by side where nobody can tell.
 */
export class Interpreter implements Executor {
  /** Compiled programs by the names of the tools that may run side by side. */
  private readonly compiled = new WeakMap<ValidatedProgram, Map<string, CompiledProgram>>();

  async execute(program: ValidatedProgram, environment: ExecutionEnvironment): Promise<ExecutionResult> {
    return execute(this.compile(program, environment), program, environment);
  }

  private compile(program: ValidatedProgram, { tools, limits }: ExecutionEnvironment): CompiledProgram {
    const free = limits.concurrentCalls > 1 ? namesOfFree(tools) : [];
    const key = free.join(' ');
    const variants = this.compiled.get(program) ?? new Map<string, CompiledProgram>();
    const known = variants.get(key);
    if (known !== undefined) return known;
    const compiled = compileProgram(program, new Set(free));
    this.compiled.set(program, variants.set(key, compiled));
    return compiled;
  }
}

function namesOfFree(tools: ReadonlyMap<string, BoundTool>): string[] {
  return [...tools.values()].filter(({ spec }) => isFree(spec)).map(({ name }) => name);
}

function isFree({ gradeW, effectsCeiling }: ToolSpec): boolean {
  return gradeW <= FREE_OF_EFFECTS && effectsCeiling <= FREE_OF_EFFECTS;
}
