import { toJson, traceEntryToWire, type TraceEvent } from 'lackpy';

/** An event as one line of JSON with its line end, in the snake_case form of everything lackpy prints. */
export function eventLine(event: TraceEvent): string {
  return `${toJson({ event: event.event, run_id: event.runId, time: event.time, ...detailsOf(event) })}\n`;
}

function detailsOf(event: TraceEvent): Readonly<Record<string, unknown>> {
  switch (event.event) {
    case 'run.start': {
      const { intent, program, language, tools } = event;
      return { intent, program, language, tools };
    }
    case 'tool.start': {
      const { step, tool, args } = event;
      return { step, tool, args };
    }
    case 'tool.end':
      return traceEntryToWire(event.entry);
    case 'run.end': {
      const { success, error, durationMs, filesRead, filesModified, sandbox } = event;
      return {
        success,
        error,
        duration_ms: durationMs,
        files_read: filesRead,
        files_modified: filesModified,
        ...(sandbox === undefined ? {} : { sandbox }),
      };
    }
  }
}
