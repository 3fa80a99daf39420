import type { Allowance } from './profile.js';

const MIB = 1024 * 1024;

/** The engine itself, and room for collecting garbage. */
const BASE_MB = 64;

/** What a process of Node maps beside its heap. */
const MAPPED_MB = 1536;

/** Values take up to twice what the engine accounts for them. */
const OVERHEAD = 2;

/** The heap that a run may need, in MiB. */
export function heapMegabytes({ memoryBytes }: Allowance): number {
  return Math.ceil((memoryBytes * OVERHEAD) / MIB) + BASE_MB;
}

/** The address space that a process may need, in bytes. */
export function addressBytes(allowance: Allowance): number {
  return (heapMegabytes(allowance) + MAPPED_MB) * MIB;
}

/** What Node is told whatever confines it. */
export function nodeFlags(allowance: Allowance): string[] {
  return [`--max-old-space-size=${String(heapMegabytes(allowance))}`, '--no-addons', '--no-warnings'];
}
