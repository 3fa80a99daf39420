import type { Readable, Writable } from 'node:stream';
import { StdioServerTransport, serveStdio as serve } from '@modelcontextprotocol/server/stdio';
import type { LackpyService } from 'lackpy';
import { serverFor } from '../create-server.js';
import { hostOf } from '../host.js';
import { DEFAULT_MAX_REQUEST_BYTES, type ServerOptions } from '../options.js';
import { takeStdout, type FrameOutput } from './frames-only.js';

/** How to serve over standard streams. */
export interface StdioOptions extends ServerOptions {
  /** Where frames come from. Default: the process's standard input. */
  readonly input?: Readable | undefined;
  /** Where frames go. Default: the process's standard output, which then carries nothing else. */
  readonly output?: Writable | undefined;
}

/** A server on standard streams. */
export interface StdioHandle {
  /** Resolves when the connection has ended, whoever ended it. */
  readonly closed: Promise<void>;
  /** Aborts the calls in flight and ends the connection. */
  close(): Promise<void>;
}

/** The SDK's transport, which also tells when it has closed. */
class EndingTransport extends StdioServerTransport {
  private end: () => void = () => undefined;
  readonly ended = new Promise<void>((resolve) => (this.end = resolve));

  override async close(): Promise<void> {
    await super.close();
    this.end();
  }
}

/** Serves one client over standard streams until the client closes its end. The service stays open. */
export function serveStdio(service: LackpyService, options: StdioOptions = {}): StdioHandle {
  const { input = process.stdin, onError, maxRequestBytes = DEFAULT_MAX_REQUEST_BYTES } = options;
  const closing = new AbortController();
  const output = outputOf(options.output);
  const host = hostOf(service, options, closing.signal);
  const transport = new EndingTransport(input, output.stream, { maxBufferSize: maxRequestBytes });
  const handle = serve(() => serverFor(host), {
    transport,
    ...(onError === undefined ? {} : { onerror: onError }),
  });
  const closed = transport.ended.then(() => {
    closing.abort();
    output.release();
  });
  return {
    closed,
    close: async () => {
      closing.abort();
      await handle.close();
      await closed;
    },
  };
}

function outputOf(output: Writable | undefined): FrameOutput {
  return output === undefined ? takeStdout() : { stream: output, release: () => undefined };
}
