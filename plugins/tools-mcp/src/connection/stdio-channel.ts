import path from 'node:path';
import type { StdioServer } from '../options.js';
import type { Channel } from './channel.js';
import { ChildTransport } from './child-transport.js';

/** What a frame holds beside the result. */
const FRAME_BYTES = 64 * 1024;

/** A child process, not started yet. It sees the usual variables such as PATH and HOME, and those given. */
export function stdioChannel(
  { command, args, env, cwd }: StdioServer & { readonly env: Record<string, string> },
  root: string,
  maxResultBytes: number,
  onTooLarge: () => void,
): Channel {
  const maxBytes = maxResultBytes + FRAME_BYTES;
  const transport = new ChildTransport({
    command,
    args,
    env,
    cwd: path.resolve(root, cwd),
    maxBytes,
    onTooLarge,
  });
  return {
    transport,
    maxResultBytes,
    stderr: () => transport.stderr.text(),
    end: () => transport.end,
    close: () => transport.close(),
  };
}
