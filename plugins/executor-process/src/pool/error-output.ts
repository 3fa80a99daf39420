import type { Readable } from 'node:stream';

/** So much of it is kept: its beginning, where crashes say why. */
const KEPT = 2000;

/** More than this is a flood. */
const MOST = 1024 * 1024;

/** What a process says on its error output, as far as it helps. */
export class ErrorOutput {
  text = '';
  private bytes = 0;

  constructor(
    readonly stream: Readable,
    flooded: () => void,
  ) {
    stream.on('data', (chunk: Buffer) => {
      if (this.text.length < KEPT) this.text += printable(chunk).slice(0, KEPT - this.text.length);
      if ((this.bytes += chunk.length) > MOST) flooded();
    });
  }
}

/** Its words come from a process that nobody trusts: nothing in them moves a cursor. */
function printable(chunk: Buffer): string {
  return chunk.toString('utf8').replace(/[^\P{C}\n]/gu, '');
}
