import type { Allowance } from './profile.js';
import { findCommand } from './find-command.js';
import { addressBytes } from './node-flags.js';

/** Descriptors that an engine may have open. */
const DESCRIPTORS = 64;

/**
 * The beginning of a command line under limits of the kernel: address space, processor time, no file may grow, no core.
 * @throws Error when prlimit is not installed.
 */
export function prlimit(allowance: Allowance): string[] {
  return [
    findCommand('prlimit'),
    `--as=${String(addressBytes(allowance))}`,
    `--cpu=${String(allowance.cpuSeconds)}`,
    '--fsize=0',
    '--core=0',
    `--nofile=${String(DESCRIPTORS)}`,
  ];
}
