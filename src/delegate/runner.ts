import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { SandboxConfig } from '../config/config.js';
import type { PortLookup } from '../plugins/port-lookup.js';
import type { ExecutionResult, Executor, ProfileReport } from '../ports/executor.js';
import type { ValidatedProgram } from '../ports/validator.js';
import { RunTrace } from '../trace/run-trace.js';
import type { TraceHub } from '../trace/trace-hub.js';
import { errorText } from './error-text.js';
import type { Prepared, RunOptions } from './preparation.js';
import type { RunResult } from './results.js';

/** The name of the executor that runs programs in a process of their own. */
const SANDBOX_EXECUTOR = 'process';

/** Runs validated programs and traces them. */
export class Runner {
  constructor(
    private readonly executors: PortLookup<Executor>,
    private readonly executorName: string,
    private readonly sandbox: SandboxConfig,
    private readonly traces: TraceHub,
  ) {}

  /**
   * @param intent what the program was made from, for the trace; null when it was given.
   * @throws LackpyError when the executor cannot be had.
   */
  async run(
    validated: ValidatedProgram,
    prepared: Prepared,
    options: RunOptions,
    intent: string | null,
  ): Promise<RunResult> {
    const executor = await this.executors.get(this.executorFor(options.sandbox));
    const profile = typeof options.sandbox === 'string' ? options.sandbox : this.sandbox.profile;
    const trace = new RunTrace(this.traces.emit);
    const started = performance.now();
    this.traces.emit({
      event: 'run.start',
      runId: trace.runId,
      time: Date.now(),
      intent,
      program: validated.program.source.text,
      language: validated.program.language,
      tools: [...prepared.kit.tools.keys()],
    });
    const result = await executor.execute(validated, {
      tools: prepared.kit.tools,
      params: prepared.params.values,
      limits: prepared.limits,
      signal: options.signal ?? new AbortController().signal,
      trace,
      ...(profile === null ? {} : { profile }),
    });
    const durationMs = performance.now() - started;
    this.emitEnd(trace, result, durationMs);
    await this.traces.flush();
    const { success, output, stdout, error } = result;
    return {
      ...{
        success,
        output,
        stdout,
        error,
        trace: result.trace,
        diagnostics: [],
        executionTimeMs: durationMs,
        ...sandboxOf(result),
      },
      get display() {
        return result.display;
      },
      get variables() {
        return result.variables;
      },
    };
  }

  /**
   * The profiles of the process sandbox, each really tried.
   * @throws LackpyError when there is no process sandbox.
   */
  async profiles(): Promise<readonly ProfileReport[]> {
    const executor = await this.executors.get(SANDBOX_EXECUTOR);
    return (await executor.profiles?.()) ?? [];
  }

  private executorFor(sandbox: boolean | string | undefined): string {
    const wanted = sandbox ?? this.sandbox.enabled;
    return wanted === false ? this.executorName : SANDBOX_EXECUTOR;
  }

  private emitEnd(trace: RunTrace, result: ExecutionResult, durationMs: number): void {
    this.traces.emit({
      event: 'run.end',
      runId: trace.runId,
      time: Date.now(),
      success: result.success,
      error: result.error === null ? null : errorText(result.error),
      durationMs,
      filesRead: result.trace.filesRead,
      filesModified: result.trace.filesModified,
      ...sandboxOf(result),
    });
  }
}

/** Results of runs without a sandbox are silent about it. */
function sandboxOf({ profile }: ExecutionResult): { readonly sandbox?: string } {
  return profile === undefined ? {} : { sandbox: profile };
}

/** The result of a program that was refused before anything ran. */
export function refused(diagnostics: readonly Diagnostic[]): RunResult {
  const message = diagnostics.map((diagnostic) => diagnostic.message).join('; ');
  return {
    success: false,
    output: null,
    display: null,
    stdout: '',
    error: {
      type: 'ValidationError',
      message,
      location: diagnostics[0]?.location ?? null,
      code: 'VALIDATION_FAILED',
    },
    trace: { entries: [], filesRead: [], filesModified: [] },
    variables: {},
    diagnostics,
    executionTimeMs: 0,
  };
}
