import type { RuntimeHost } from 'lackpy';
import { ProgramError } from 'lackpy';

/** A host that counts, and ends the run when a limit is passed. */
export class CountingHost implements RuntimeHost {
  bytes = 0;
  steps = 0;
  text = '';

  constructor(
    private readonly maxBytes = 32 * 1024 * 1024,
    private readonly maxSteps = 2_000_000,
  ) {}

  allocate(bytes: number): void {
    if ((this.bytes += bytes) > this.maxBytes) throw new ProgramError('LimitError', 'memory', 'LIMIT_MEMORY');
  }

  spend(steps: number): void {
    if ((this.steps += steps) > this.maxSteps) throw new ProgramError('LimitError', 'steps', 'LIMIT_STEPS');
  }

  write(text: string): void {
    this.text += text;
  }
}
