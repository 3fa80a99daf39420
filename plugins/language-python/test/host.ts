import { ProgramError, type RuntimeHost } from 'lackpy';

/** A host that counts, with a limit on the bytes it gives. */
export class CountingHost implements RuntimeHost {
  bytes = 0;
  steps = 0;
  text = '';

  constructor(private readonly limit = Infinity) {}

  allocate(bytes: number): void {
    this.bytes += bytes;
    if (this.bytes > this.limit) {
      throw new ProgramError('MemoryLimit', 'out of memory', 'LIMIT_MEMORY');
    }
  }

  spend(steps: number): void {
    this.steps += steps;
  }

  write(text: string): void {
    this.text += text;
  }
}
