import { toJson, type TraceEvent, type TraceSink } from 'lackpy';
import { testTraceSink, type ObservedSink } from 'lackpy/testing';
import { mutant, type MutantTable } from './mutant.js';

/** A sink that keeps its lines in memory, and puts each down a little later, as a file would. */
class SlowMemory implements ObservedSink, TraceSink {
  readonly sink = this;
  lines: string[] = [];
  protected last: Promise<void> = Promise.resolve();
  protected closed = false;

  async write(event: TraceEvent): Promise<void> {
    if (this.closed) throw new Error('The sink is closed already');
    const line = toJson(event);
    this.last = this.last.then(() => Promise.resolve()).then(() => void this.lines.push(line));
    await this.last;
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.last;
  }

  readonly read = (): Promise<string> => Promise.resolve(this.ordered(this.lines).join('\n'));

  protected ordered(lines: readonly string[]): readonly string[] {
    return lines;
  }
}

/** A sink whose `write` does something else; `write` of the good sink is at hand. */
function writing(
  write: (
    event: TraceEvent,
    good: (event: TraceEvent) => Promise<void>,
    sink: SlowMemory,
  ) => void | Promise<void>,
): () => ObservedSink {
  return () => {
    const sink = new SlowMemory();
    const good = sink.write.bind(sink);
    sink.write = async (event) => write(event, good, sink);
    return sink;
  };
}

function closing(close: (good: () => Promise<void>) => Promise<void>): () => ObservedSink {
  return () => {
    const sink = new SlowMemory();
    const good = sink.close.bind(sink);
    sink.close = () => close(good);
    return sink;
  };
}

function lateWith(thrown: unknown): () => ObservedSink {
  return writing((event, good) =>
    good(event).catch((error: unknown) => {
      throw thrown ?? error;
    }),
  );
}

const isOdd = (event: TraceEvent): boolean => event.event === 'tool.start' && event.args['value'] !== 1;
const stepOf = (event: TraceEvent): number => {
  if (event.event === 'tool.start') return event.step;
  return event.event === 'tool.end' ? event.entry.step : 0;
};

/** The table of the TraceSink port. */
export const TRACE_SINK: MutantTable<ObservedSink> = {
  port: 'TraceSink',
  suite: (it, create) => testTraceSink({ it, create }),
  good: () => new SlowMemory(),
  mutants: [
    mutant(
      'puts down the events of a run in order',
      'puts down the newest first',
      () =>
        new (class extends SlowMemory {
          protected override ordered(lines: readonly string[]): readonly string[] {
            return [...lines].reverse();
          }
        })(),
    ),
    mutant(
      'puts down the events of a run in order',
      'leaves out how calls began and ended',
      writing((event, good) => (event.event.startsWith('tool') ? undefined : good(event))),
    ),
    mutant(
      'puts down the events of a run in order',
      'loses every second call',
      writing((event, good) => (stepOf(event) % 2 === 1 ? undefined : good(event))),
    ),
    mutant(
      'has everything safe and in order after close',
      'closes before all is safe',
      writing(async (event, good) => {
        await new Promise((resolve) => setTimeout(resolve, 20));
        await good(event).catch(() => undefined);
      }),
    ),
    mutant('has everything safe and in order after close', 'mixes what nobody waited for', () => {
      const sink = new SlowMemory();
      sink.write = async (event) => {
        if (stepOf(event) % 2 === 0) await Promise.resolve();
        sink.lines.push(toJson(event));
      };
      return sink;
    }),
    mutant(
      'takes the events of runs that go on at the same time',
      'forgets a run when another one starts',
      writing((event, good, sink) => {
        if (event.event === 'run.start') sink.lines = [];
        return good(event);
      }),
    ),
    mutant('takes the events of runs that go on at the same time', 'hears one run alone', () => {
      let own: string | null = null;
      return writing((event, good) => {
        own ??= event.runId;
        return event.runId === own ? good(event) : undefined;
      })();
    }),
    mutant(
      'takes whatever data an event holds',
      'fails at numbers that JSON lacks',
      writing((event, good) => (JSON.stringify(event) === '' ? undefined : good(event))),
    ),
    mutant('takes whatever data an event holds', 'gives up after odd data', () => {
      let isOver = false;
      return writing((event, good) => {
        isOver ||= isOdd(event);
        return isOver ? undefined : good(event);
      })();
    }),
    mutant(
      'leaves events as they are',
      'cuts long data in the event itself',
      writing((event, good) => {
        if (event.event === 'tool.end') Object.assign(event.entry, { result: null });
        return good(event);
      }),
    ),
    mutant('can be closed unused, and twice', 'fails when it is closed again', () => {
      let isClosed = false;
      return closing((good) => {
        if (isClosed) return Promise.reject(new Error('The sink is closed already'));
        isClosed = true;
        return good();
      })();
    }),
    mutant(
      'refuses an event after close',
      'takes events after close',
      writing((event, good) => good(event).catch(() => undefined)),
    ),
    mutant('refuses an event after close', 'throws a string after close', lateWith('it is closed')),
    mutant('refuses an event after close', 'throws an error without words', lateWith(new Error('EBADF'))),
  ],
};
