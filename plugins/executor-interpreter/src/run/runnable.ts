import type { Runtime, Span, Value } from 'lackpy';
import type { RunHost } from './run-host.js';

/** What a finished program leaves: the value of its last expression, undefined when it has none, and its variables. */
export interface Outcome {
  readonly result: Value;
  readonly variables: readonly (Value | undefined)[];
}

/** What a program is run with. */
export interface RunContext {
  readonly runtime: Runtime;
  readonly host: RunHost;
  /** The value of a param, tool or builtin. */
  readonly externals: Externals;
}

/** Looks up what comes from outside the program. Each gives a new value of the language. */
export interface Externals {
  param(name: string): Value;
  tool(name: string): Value;
  builtin(name: string): Value;
}

/** A program in a form that can be run. */
export interface Runnable {
  /** Names of the variables, in the order of the outcome's. */
  readonly variables: readonly string[];
  /** The places that run-time positions stand for. */
  readonly positions: readonly Span[];
  /** Runs the program. It does not throw what ends the run: the host notes it. */
  run(context: RunContext): Promise<Outcome>;
}
