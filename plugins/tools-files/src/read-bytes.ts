import { LackpyError } from 'lackpy';
import type { OpenFile } from './confinement/open-file.js';

const CHUNK_BYTES = 1024 * 1024;
/** What is asked for once a file seems to be at its end. */
const PROBE_BYTES = 4096;

function tooLarge(given: string, size: number, maxBytes: number): LackpyError {
  return new LackpyError(
    'TOOL_FILE_TOO_LARGE',
    `'${given}' is too large to read: it has ${String(size)} bytes or more; the limit is ${String(maxBytes)}`,
    { hint: 'Raise the option maxReadBytes of the tool provider if the file has to be read whole.' },
  );
}

/**
 * The whole content of an open file, from its start.
 * @throws LackpyError TOOL_FILE_TOO_LARGE, also when the file grows beyond `maxBytes` while it is read.
 */
export async function readBytes(
  { handle, stats }: OpenFile,
  given: string,
  maxBytes: number,
  signal: AbortSignal,
): Promise<Buffer> {
  if (stats.size > maxBytes) throw tooLarge(given, stats.size, maxBytes);
  const chunks: Buffer[] = [];
  let total = 0;
  let want = Math.min(stats.size + 1, CHUNK_BYTES);
  for (;;) {
    signal.throwIfAborted();
    const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(want), 0, want, total);
    if (bytesRead === 0) return Buffer.concat(chunks, total);
    chunks.push(buffer.subarray(0, bytesRead));
    total += bytesRead;
    if (total > maxBytes) throw tooLarge(given, total, maxBytes);
    want = bytesRead < want ? PROBE_BYTES : CHUNK_BYTES;
  }
}
