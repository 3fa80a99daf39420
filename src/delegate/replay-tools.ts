import type { BoundTool } from '../ports/executor.js';
import type { PlainObject } from '../ports/plain-data.js';
import type { ToolSpec } from '../ports/tool-provider.js';
import type { Trace } from '../trace/run-trace.js';
import type { TraceEntry } from '../trace/trace-event.js';
import { toJson } from '../wire/json.js';

/**
 * The same tools for a second program with the same aim: a call that the first one made already gives what it gave then,
 * and a call with effects is never made again, not even one that failed. Failed calls without effects are made anew.
 */
export function replayTools(
  tools: ReadonlyMap<string, BoundTool>,
  trace: Trace,
): ReadonlyMap<string, BoundTool> {
  const made = new Map<string, TraceEntry[]>();
  for (const entry of trace.entries) {
    const key = keyOf(entry.tool, entry.args);
    made.set(key, [...(made.get(key) ?? []), entry]);
  }
  return new Map([...tools].map(([name, tool]) => [name, replaying(tool, made)]));
}

function replaying(tool: BoundTool, made: Map<string, TraceEntry[]>): BoundTool {
  return {
    ...tool,
    invoke: (args, context) => {
      const entry = made.get(keyOf(tool.name, args))?.shift();
      if (entry === undefined) return tool.invoke(args, context);
      if (entry.success) return entry.result;
      if (!hasEffects(tool.spec)) return tool.invoke(args, context);
      throw new Error(entry.error ?? 'it failed before');
    },
  };
}

function hasEffects({ gradeW, effectsCeiling }: ToolSpec): boolean {
  return gradeW > 1 || effectsCeiling > 1;
}

function keyOf(tool: string, args: PlainObject): string {
  return `${tool} ${toJson(args)}`;
}
