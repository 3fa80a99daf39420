import { StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import type { HttpServer } from '../options.js';
import { boundedFetch, type BodyFaults } from './bounded-fetch.js';
import type { Channel } from './channel.js';

const GOODBYE_MS = 1000;

/** A streamable HTTP endpoint, not connected yet. */
export function httpChannel(options: HttpServer, maxResultBytes: number, faults: BodyFaults): Channel {
  const http = new StreamableHTTPClientTransport(new URL(options.url), {
    requestInit: { headers: options.headers },
    fetch: boundedFetch(maxResultBytes, faults),
  });
  return {
    transport: http,
    maxResultBytes,
    stderr: () => '',
    end: () => null,
    close: async () => {
      await goodbye(http);
      await http.close();
    },
  };
}

async function goodbye(transport: StreamableHTTPClientTransport): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<void>((resolve) => (timer = setTimeout(resolve, GOODBYE_MS)));
  const ended = transport.terminateSession().catch(() => undefined);
  await Promise.race([ended, patience]).finally(() => clearTimeout(timer));
}
