import pc from 'picocolors';

/** Where a command reads and writes, so that it can be driven without a terminal. */
export interface Io {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** All of standard input. */
  readonly readStdin: () => Promise<string>;
  /** Whether people read standard output. */
  readonly isTerminal: boolean;
  readonly columns: number;
  readonly cwd: string;
}

export type Colors = ReturnType<typeof pc.createColors>;

async function readAll(stream: NodeJS.ReadStream): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** The process's own streams. */
export function processIo(): Io {
  return {
    stdout: (text) => process.stdout.write(text),
    stderr: (text) => process.stderr.write(text),
    readStdin: () => readAll(process.stdin),
    isTerminal: process.stdout.isTTY,
    columns: process.stdout.columns ?? 80,
    cwd: process.cwd(),
  };
}

/** Colours for a stream; plain text when people do not read it or NO_COLOR is set. */
export function colorsFor(io: Pick<Io, 'isTerminal'>): Colors {
  return pc.createColors(io.isTerminal && pc.isColorSupported);
}
