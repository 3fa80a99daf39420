import type { ExecutionEnvironment, ExecutionResult, Executor, ValidatedProgram } from 'lackpy';
import { Turns } from './turns.js';

const AT_ONCE = 4;

/**
 * Runs programs on another executor, a few at a time. What a program may do, its limits and its trace stay matters of
 * the inner executor, which gets the same program and the same environment.
 */
export class __Pascal__Executor implements Executor {
  private readonly turns = new Turns(AT_ONCE);

  constructor(private readonly inner: Executor) {}

  /** Waiting ends early with the run's signal: the inner executor then answers that the run was ended. */
  async execute(program: ValidatedProgram, environment: ExecutionEnvironment): Promise<ExecutionResult> {
    const leave = await this.turns.take(environment.signal);
    try {
      return await this.inner.execute(program, environment);
    } finally {
      leave();
    }
  }

  async close(): Promise<void> {
    await this.inner.close?.();
  }
}
