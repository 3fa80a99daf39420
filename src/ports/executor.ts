import type { Location } from '../diagnostics/diagnostic.js';
import type { RunTrace, Trace } from '../trace/run-trace.js';
import type { Limits } from './limits.js';
import type { PlainData, PlainObject } from './plain-data.js';
import type { ToolFunction, ToolSpec } from './tool-provider.js';
import type { ValidatedProgram } from './validator.js';

/** A tool under the name the program uses. */
export interface BoundTool {
  readonly name: string;
  readonly spec: ToolSpec;
  readonly invoke: ToolFunction;
}

/** All that a run may touch. */
export interface ExecutionEnvironment {
  readonly tools: ReadonlyMap<string, BoundTool>;
  /** Param values, plain data. */
  readonly params: Readonly<PlainObject>;
  readonly limits: Limits;
  /** Aborting it ends the run and its tools. */
  readonly signal: AbortSignal;
  /** Where tool calls are recorded, in program order. */
  readonly trace: RunTrace;
  /** The confinement that is asked for by name; absent means the strongest there is. Executors without any ignore it. */
  readonly profile?: string | undefined;
}

/** A way in which an executor can confine programs, and whether it works on this machine. */
export interface ProfileReport {
  readonly name: string;
  /** What it holds back, in a few words. */
  readonly describe: string;
  /** Why it does not work here; null when it does. */
  readonly fault: string | null;
  /** What to install or permit where it does not work. */
  readonly remedy: string;
  /** Whether it is the one that runs get that name none. */
  readonly isDefault: boolean;
}

/** Why a run failed, in the language's own terms. */
export interface ExecutionError {
  /** The language's exception name, such as ZeroDivisionError. */
  readonly type: string;
  readonly message: string;
  readonly location: Location | null;
  /** A stable code for failures that are not the language's own: limits, abort, tool failures. */
  readonly code: string | null;
}

/** How a run ended. */
export interface ExecutionResult {
  readonly success: boolean;
  /** The last expression's value as plain data; null when there is none. */
  readonly output: PlainData;
  /** The last expression's value as the language prints it; null when there is none to show. */
  readonly display: string | null;
  readonly stdout: string;
  readonly error: ExecutionError | null;
  readonly trace: Trace;
  /** The variables the program assigned, as plain data; functions and names starting with `_` are left out. */
  readonly variables: PlainObject;
  /** The confinement that the program ran in, by name; absent where there was none. */
  readonly profile?: string | undefined;
}

/** Port: where validated programs run. */
export interface Executor {
  /** Runs a program. Faults of the program, limits and aborts are results; it rejects only on its own defects. */
  execute(program: ValidatedProgram, environment: ExecutionEnvironment): Promise<ExecutionResult>;
  /** The confinements it knows, the strongest first, each really tried. Absent when it has none. */
  profiles?(): Promise<readonly ProfileReport[]>;
  /** Ends processes and connections. Harmless when nothing ever ran. */
  close?(): void | Promise<void>;
}
