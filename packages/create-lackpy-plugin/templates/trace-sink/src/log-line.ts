import { toJson, type TraceEvent } from 'lackpy';

/** An event as a line of text. `toJson` writes whatever plain data an event holds, line ends included, on one line. */
export function logLine(event: TraceEvent): string {
  return `${new Date(event.time).toISOString()} ${event.runId} ${event.event} ${detailsOf(event)}\n`;
}

function detailsOf(event: TraceEvent): string {
  switch (event.event) {
    case 'run.start':
      return toJson(event.program);
    case 'tool.start':
      return `${event.tool} ${toJson(event.args)}`;
    case 'tool.end': {
      const { tool, success, error, result } = event.entry;
      return `${tool} ${success ? `gave ${toJson(result)}` : `failed: ${toJson(error)}`}`;
    }
    case 'run.end':
      return event.success ? 'success' : `failed: ${toJson(event.error)}`;
  }
}
