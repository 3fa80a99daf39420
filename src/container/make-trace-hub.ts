import type { Selection } from '../config/config.js';
import { messageOf } from '../diagnostics/lackpy-error.js';
import type { PortLookup } from '../plugins/port-lookup.js';
import type { TraceSink } from '../ports/trace-sink.js';
import { TraceHub, type NamedSink } from '../trace/trace-hub.js';
import type { Warn } from './tokens.js';

/** A hub over the sinks that the config names. A sink that cannot be had is warned of and left out. */
export async function makeTraceHub(
  sinks: PortLookup<TraceSink>,
  selected: readonly Selection[],
  warn: Warn,
): Promise<TraceHub> {
  const opened: NamedSink[] = [];
  for (const { name } of selected) {
    try {
      opened.push({ name, sink: await sinks.get(name) });
    } catch (error) {
      warn(`The trace sink '${name}' is left out: ${messageOf(error)}`);
    }
  }
  return new TraceHub(opened, warn);
}
