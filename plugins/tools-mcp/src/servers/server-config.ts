import { createHash } from 'node:crypto';
import type { ServerOptions } from '../options.js';

/** A server, and how its texts are to be read. */
export interface ServerConfig {
  readonly name: string;
  readonly options: ServerOptions;
  /** Whether `${NAME}` stands for an environment variable, as it does in `.mcp.json`. */
  readonly expands: boolean;
}

const SHOWN_LENGTH = 200;

/** What tells a server's tool list from that of another: all that is configured, but no header's value. */
export function configKey({ options, expands }: ServerConfig): string {
  const parts =
    'url' in options
      ? { url: options.url, headers: Object.keys(options.headers).sort() }
      : { command: options.command, args: options.args, env: options.env, cwd: options.cwd };
  return createHash('sha256')
    .update(JSON.stringify({ ...parts, expands }))
    .digest('hex');
}

/** The server in words: its command, or its address without user, password and query. */
export function describeServer({ options }: ServerConfig): string {
  if (!('url' in options)) return [options.command, ...options.args].join(' ').slice(0, SHOWN_LENGTH);
  if (!URL.canParse(options.url)) return 'an address that is no URL';
  const { origin, pathname } = new URL(options.url);
  return `${origin}${pathname}`.slice(0, SHOWN_LENGTH);
}
