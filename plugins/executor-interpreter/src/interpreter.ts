import type {
  BoundTool,
  ExecutionEnvironment,
  ExecutionResult,
  Executor,
  ToolSpec,
  ValidatedProgram,
} from 'lackpy';
import { Analysis } from './analysis/analysis.js';
import { CompiledRunnable } from './compile/compiled-runnable.js';
import { DEFAULT_OPTIONS, type InterpreterOptions } from './options.js';
import { execute } from './run/execute.js';
import type { Runnable } from './run/runnable.js';
import { closuresAreSettled } from './walk/closures.js';
import { WalkedRunnable } from './walk/walked-runnable.js';

/** The highest grade of a tool whose calls nobody but the caller can notice. */
const FREE_OF_EFFECTS = 1;

/** What is kept of a program that has run. */
interface Known {
  readonly analysis: Analysis;
  compiled: Runnable | null;
}

/**
 * Runs programs in this process. A program is walked when it runs for the first time, with loops that go on for long
 * becoming code on their way; from the second time on all of it is code, for as long as the caller keeps the validated
 * program. Calls of tools without effects run side by side where nobody can tell.
 */
export class Interpreter implements Executor {
  /** Programs by the names of the tools that may run side by side. */
  private readonly known = new WeakMap<ValidatedProgram, Map<string, Known>>();

  constructor(private readonly options: InterpreterOptions = DEFAULT_OPTIONS) {}

  async execute(program: ValidatedProgram, environment: ExecutionEnvironment): Promise<ExecutionResult> {
    return execute(this.runnable(program, environment), program, environment);
  }

  private runnable(validated: ValidatedProgram, { tools, limits }: ExecutionEnvironment): Runnable {
    const free = limits.concurrentCalls > 1 ? namesOfFree(tools) : [];
    const key = free.join(' ');
    const variants = this.known.get(validated) ?? new Map<string, Known>();
    const known = variants.get(key);
    if (known !== undefined) return (known.compiled ??= new CompiledRunnable(known.analysis));
    const analysis = new Analysis(validated.program, validated.scope, new Set(free));
    const compiled = this.shouldWalk(analysis) ? null : new CompiledRunnable(analysis);
    this.known.set(validated, variants.set(key, { analysis, compiled }));
    return compiled ?? new WalkedRunnable(analysis, this.options.codeAfterSteps);
  }

  private shouldWalk(analysis: Analysis): boolean {
    if (this.options.codeAfterSteps === 0) return false;
    if (analysis.isOnlyCode || analysis.awaiting.callsMayWait) return false;
    return closuresAreSettled(analysis);
  }
}

function namesOfFree(tools: ReadonlyMap<string, BoundTool>): string[] {
  return [...tools.values()].filter(({ spec }) => isFree(spec)).map(({ name }) => name);
}

function isFree({ gradeW, effectsCeiling }: ToolSpec): boolean {
  return gradeW <= FREE_OF_EFFECTS && effectsCeiling <= FREE_OF_EFFECTS;
}
