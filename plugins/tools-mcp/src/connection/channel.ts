import type { Transport } from '@modelcontextprotocol/client';

/** What a connection runs over. */
export interface Channel {
  readonly transport: Transport;
  readonly maxResultBytes: number;
  /** The end of what the server wrote to its stderr; empty when it has none. */
  stderr(): string;
  /** How the server ended; null when that is not known. */
  end(): string | null;
  /** Ends the session or the child. Resolves when it is gone; never rejects. */
  close(): Promise<void>;
}
