import { open } from 'node:fs/promises';

/**
 * The text of a file, which may also be a pipe.
 * @param most bytes that are read; a device that never ends is not read to its end.
 * @throws Error when the file cannot be read, is longer, or is not UTF-8.
 */
export async function readBounded(file: string, most: number): Promise<string> {
  const handle = await open(file, 'r');
  try {
    const stream = handle.createReadStream({ end: most, autoClose: false });
    return decodeBounded(await collect(stream, most));
  } finally {
    await handle.close();
  }
}

/**
 * All bytes of a stream.
 * @throws Error as soon as there are more than `most`.
 */
export async function collect(stream: AsyncIterable<unknown>, most: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk as Buffer);
    size += bytes.length;
    if (size > most) throw new Error(`it is larger than ${String(most / 1024 / 1024)} MB`);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

/** @throws Error when the bytes are not UTF-8. */
export function decodeBounded(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Error('it is not UTF-8 text');
  }
}
