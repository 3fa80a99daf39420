import type { PlainData, PlainObject } from '../ports/plain-data.js';

/** One tool call as it happened. */
export interface TraceEntry {
  /** Place in program order, from 0. */
  readonly step: number;
  /** The tool's name as the program called it. */
  readonly tool: string;
  /** Arguments by parameter name. */
  readonly args: PlainObject;
  readonly result: PlainData;
  readonly durationMs: number;
  readonly success: boolean;
  readonly error: string | null;
}

interface RunEvent {
  /** Identifies the run among all runs. */
  readonly runId: string;
  /** Milliseconds since the epoch. */
  readonly time: number;
}

/** A run begins. `intent` is null when the program was given; `tools` are the names that the program may call. */
export interface RunStarted extends RunEvent {
  readonly event: 'run.start';
  readonly intent: string | null;
  readonly program: string;
  readonly language: string;
  readonly tools: readonly string[];
}

/** A tool is about to be called. */
export interface ToolStarted extends RunEvent {
  readonly event: 'tool.start';
  readonly step: number;
  readonly tool: string;
  readonly args: PlainObject;
}

/** A tool has answered or failed. */
export interface ToolEnded extends RunEvent {
  readonly event: 'tool.end';
  readonly entry: TraceEntry;
}

/** A run has ended; `error` is null when it succeeded. Nothing of this run comes after it. */
export interface RunEnded extends RunEvent {
  readonly event: 'run.end';
  readonly success: boolean;
  readonly error: string | null;
  readonly durationMs: number;
  readonly filesRead: readonly string[];
  readonly filesModified: readonly string[];
  /** The profile of the process sandbox that the program ran in; absent where it ran in none. */
  readonly sandbox?: string;
}

/** What a sink receives. Within a run: run.start, tool events, run.end. */
export type TraceEvent = RunStarted | ToolStarted | ToolEnded | RunEnded;
