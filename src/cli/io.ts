import pc from 'picocolors';
import { collect, decodeBounded } from '../workspace/read-bounded.js';

/** Where a command reads and writes, so that it can be driven without a terminal. */
export interface Io {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** All of standard input. Rejects when it is too long or not UTF-8. */
  readonly readStdin: () => Promise<string>;
  /** Whether people read standard output. */
  readonly isTerminal: boolean;
  readonly columns: number;
  readonly cwd: string;
}

export type Colors = ReturnType<typeof pc.createColors>;

/** More bytes of input than this are not read. */
export const MOST_INPUT = 64 * 1024 * 1024;

/** The process's own streams. */
export function processIo(): Io {
  return {
    stdout: (text) => process.stdout.write(text),
    stderr: (text) => process.stderr.write(text),
    readStdin: async () => decodeBounded(await collect(process.stdin, MOST_INPUT)),
    isTerminal: process.stdout.isTTY,
    columns: process.stdout.columns ?? 80,
    cwd: process.cwd(),
  };
}

/** Colours for a stream; plain text when people do not read it or NO_COLOR is set. */
export function colorsFor(io: Pick<Io, 'isTerminal'>): Colors {
  return pc.createColors(io.isTerminal && pc.isColorSupported);
}
