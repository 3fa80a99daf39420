import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ROOT } from './source-files.js';

/** How a command line ended. */
export interface CliResult {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command line as a process of its own, output piped. */
export function lackpy(cwd: string, args: readonly string[], input = ''): CliResult {
  const bin = path.join(ROOT, 'dist/cli.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd,
    input,
    encoding: 'utf8',
  });
  return { exitCode: status, stdout, stderr };
}
