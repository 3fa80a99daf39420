import { spawn, type ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import type { Launch } from '../confine/profile.js';

/** A process and its pipes. */
export interface Spawned {
  readonly child: ChildProcess;
  readonly stdin: Writable;
  readonly stdout: Readable;
  readonly stderr: Readable;
}

/** Starts a process with nothing of this one's environment. */
export function spawnLaunch({ command, args, descriptor3, tellsPid }: Launch): Spawned {
  const extra = [
    descriptor3 === undefined ? 'ignore' : 'pipe',
    tellsPid === true ? 'pipe' : 'ignore',
  ] as const;
  const child = spawn(command, args, {
    stdio: ['pipe', 'pipe', 'pipe', ...extra],
    env: {},
    cwd: '/',
    windowsHide: true,
  });
  const { stdin, stdout, stderr } = child;
  if (!stdin || !stdout || !stderr) {
    // Where there is no descriptor left for the pipes, the reason would come as an event that nobody waits for.
    child.on('error', () => undefined);
    throw new Error('EMFILE: there are no descriptors left for its pipes');
  }
  if (descriptor3 !== undefined) give(child.stdio[3] as Writable, descriptor3);
  return { child, stdin, stdout, stderr };
}

/** A process that ends before it has read everything is told of by its end. */
function give(pipe: Writable, content: Buffer): void {
  pipe.on('error', () => undefined);
  pipe.end(content);
}
