import type { ChildProcess } from 'node:child_process';
import type { Readable } from 'node:stream';
import * as z from 'zod/mini';

const info = z.object({ 'child-pid': z.int().check(z.positive()) });

/** How long what is around a confined process may take to notice its end, in milliseconds. */
const NOTICE_MS = 1000;

/** More than this is not what bubblewrap says. */
const MOST_INFO = 1000;

/** Ends a confined process from the inside out, so that nothing of it stays as a zombie. */
export class ProcessEnd {
  private inner: number | null = null;
  /** Whether the process is to end as soon as its number is known: until then its parent must not leave it behind. */
  private wanted = false;

  /** @param tellsPid whether descriptor 4 tells the number of the process inside. */
  constructor(
    private readonly child: ChildProcess,
    private readonly tellsPid: boolean,
  ) {
    if (tellsPid) this.listen(child.stdio[4] as Readable);
  }

  /** Ends the process now. What is around it follows. */
  force(): void {
    const { child, inner } = this;
    if (child.exitCode !== null || child.signalCode !== null) return;
    this.wanted = true;
    if (!this.tellsPid || (inner !== null && !killed(inner))) {
      child.kill('SIGKILL');
      return;
    }
    const timer = setTimeout(() => child.kill('SIGKILL'), NOTICE_MS);
    child.once('exit', () => clearTimeout(timer));
  }

  private listen(pipe: Readable): void {
    let text = '';
    pipe.on('error', () => undefined);
    pipe.on('data', (chunk: Buffer) => {
      if (text.length > MOST_INFO) return;
      text += chunk.toString('utf8');
      this.inner ??= pidIn(text);
      if (this.wanted && this.inner !== null) killed(this.inner);
    });
  }
}

function pidIn(text: string): number | null {
  try {
    return info.parse(JSON.parse(text))['child-pid'];
  } catch {
    return null;
  }
}

function killed(pid: number): boolean {
  try {
    return process.kill(pid, 'SIGKILL');
  } catch {
    return false;
  }
}
