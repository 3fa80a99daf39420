import { isProgramError, type Dialect, type PlainData, type Runtime, type RuntimeHost } from 'lackpy';
import { decodeHost } from '../protocol/decode.js';

/** The parent's copies are bounded by the messages that they come from. */
const UNBOUNDED: RuntimeHost = {
  allocate: () => undefined,
  spend: () => undefined,
  write: () => undefined,
};

/** What a program makes of what a tool gave, as plain data for the trace. */
export class PlainCopy {
  private runtime: Runtime | null = null;

  constructor(private readonly dialect: Dialect) {}

  of(form: unknown): PlainData {
    if (typeof form !== 'object') return form as PlainData;
    this.runtime ??= this.dialect.createRuntime(UNBOUNDED);
    try {
      return this.runtime.toHost(this.runtime.fromHost(decodeHost(form)));
    } catch (error) {
      if (isProgramError(error)) return null;
      throw error;
    }
  }
}
