import { Writable } from 'node:stream';

/** Standard output for frames alone. */
export interface FrameOutput {
  readonly stream: Writable;
  /** Gives standard output back to everyone. */
  readonly release: () => void;
}

/**
 * Takes standard output for frames: whatever else in this process writes to it, such as a tool that calls `console.log`,
 * goes to standard error.
 */
export function takeStdout(): FrameOutput {
  const { stdout, stderr } = process;
  const write = stdout.write.bind(stdout);
  const stream = new Writable({ write: (chunk: Buffer, _encoding, done) => void write(chunk, done) });
  stdout.write = stderr.write.bind(stderr);
  return {
    stream,
    release: () => {
      stdout.write = write;
    },
  };
}
