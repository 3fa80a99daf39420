import {
  RunTrace,
  type CallOutcome,
  type CallRecord,
  type PlainObject,
  type Trace,
  type ToolSpec,
} from 'lackpy';
import type { Channel } from './channel.js';
import type { RemoteCalls } from './remote-calls.js';

const NOTHING: Trace = { entries: [], filesRead: [], filesModified: [] };

/** The trace of a run as messages: the parent keeps the record. */
export class RemoteTrace extends RunTrace {
  constructor(
    private readonly remote: RemoteCalls,
    private readonly channel: Channel,
  ) {
    super();
  }

  override start(): CallRecord {
    const call = this.remote.announce();
    return {
      succeed: () => this.channel.send({ type: 'settle', call, error: null }),
      fail: (error) => this.channel.send({ type: 'settle', call, error }),
    };
  }

  override add(name: string, _spec: ToolSpec, args: PlainObject, outcome: CallOutcome): void {
    this.channel.send({
      type: 'turn',
      call: this.remote.takeEarly(name, args, outcome),
      error: outcome.error,
    });
  }

  override snapshot(): Trace {
    return NOTHING;
  }
}
