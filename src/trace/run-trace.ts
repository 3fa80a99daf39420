import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { PlainData, PlainObject } from '../ports/plain-data.js';
import type { ToolSpec } from '../ports/tool-provider.js';
import type { TraceEntry, TraceEvent } from './trace-event.js';

/** The record of a run: its tool calls in program order and the files they touched. */
export interface Trace {
  readonly entries: readonly TraceEntry[];
  readonly filesRead: readonly string[];
  readonly filesModified: readonly string[];
}

/** An open tool call. Exactly one of the two methods is called, once. */
export interface CallRecord {
  /** The call has answered; the time since its start is its duration. */
  succeed(result: PlainData): void;
  /** The call has failed, with these words. */
  fail(error: string): void;
}

/** How a tool call ended, and how long it took. */
export type CallOutcome = Pick<TraceEntry, 'result' | 'success' | 'error' | 'durationMs'>;

interface OpenCall {
  readonly spec: ToolSpec;
  entry: TraceEntry | null;
}

/**
 * The trace of one run while it happens. Steps are numbered when a call starts, so an executor starts calls in program
 * order, whatever order they end in.
 */
export class RunTrace {
  readonly runId = randomUUID();
  private readonly calls: OpenCall[] = [];

  constructor(private readonly emit: (event: TraceEvent) => void = () => undefined) {}

  /** Records that a tool is about to be called. `name` is what the program called it. */
  start(name: string, spec: ToolSpec, args: PlainObject): CallRecord {
    const step = this.calls.length;
    const call: OpenCall = { spec, entry: null };
    this.calls.push(call);
    const started = performance.now();
    this.emit({ event: 'tool.start', runId: this.runId, time: Date.now(), step, tool: name, args });
    const end = (outcome: Pick<TraceEntry, 'result' | 'success' | 'error'>): void => {
      const entry = { step, tool: name, args, durationMs: performance.now() - started, ...outcome };
      call.entry = entry;
      this.emit({ event: 'tool.end', runId: this.runId, time: Date.now(), entry });
    };
    return {
      succeed: (result) => end({ result, success: true, error: null }),
      fail: (error) => end({ result: null, success: false, error }),
    };
  }

  /** Records a call that has ended already, made ahead of its turn. Its place is the next one. */
  add(name: string, spec: ToolSpec, args: PlainObject, outcome: CallOutcome): void {
    const step = this.calls.length;
    const entry = { step, tool: name, args, ...outcome };
    this.calls.push({ spec, entry });
    this.emit({ event: 'tool.start', runId: this.runId, time: Date.now(), step, tool: name, args });
    this.emit({ event: 'tool.end', runId: this.runId, time: Date.now(), entry });
  }

  /** The trace so far: ended calls in program order. */
  snapshot(): Trace {
    const entries: TraceEntry[] = [];
    const filesRead = new Set<string>();
    const filesModified = new Set<string>();
    for (const { spec, entry } of this.calls) {
      if (entry === null) continue;
      entries.push(entry);
      if (!entry.success || entry.result === false) continue;
      addFiles(filesRead, spec.effects.reads, entry.args);
      addFiles(filesModified, spec.effects.modifies, entry.args);
    }
    return { entries, filesRead: [...filesRead], filesModified: [...filesModified] };
  }
}

function addFiles(files: Set<string>, argNames: readonly string[], args: PlainObject): void {
  for (const name of argNames) {
    const value = args[name];
    for (const file of Array.isArray(value) ? value : [value]) {
      if (typeof file === 'string') files.add(path.posix.normalize(file));
    }
  }
}
