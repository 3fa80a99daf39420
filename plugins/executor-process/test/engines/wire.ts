import { FrameReader, frameOf } from '../../src/protocol/frames.js';

const MOST = 256 * 1024 * 1024;
const reader = new FrameReader(MOST);

/** Says something to the parent, be it a message or not. */
export function say(message: unknown): void {
  process.stdout.write(frameOf(message, MOST));
}

/** Says JSON that is written already. */
export function sayText(text: string): void {
  const header = Buffer.alloc(4);
  header.writeUInt32BE(Buffer.byteLength(text));
  process.stdout.write(Buffer.concat([header, Buffer.from(text)]));
}

/** Hands on what the parent says. */
export function listen(receive: (message: Record<string, unknown>) => void): void {
  process.stdin.on('data', (chunk: Buffer) => {
    for (const message of reader.read(chunk)) {
      const told = message as Record<string, unknown>;
      if (told['type'] === 'rehearse') say({ type: 'refuse', reason: 'There is nothing to rehearse' });
      else receive(told);
    }
  });
  process.stdin.on('end', () => process.exit(0));
}

/** The result of a run that went well. */
export function result(output: unknown): Record<string, unknown> {
  return { type: 'result', output, display: null, stdout: '', error: null, variables: {} };
}
