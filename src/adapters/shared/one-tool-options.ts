import type { RunOptions } from '../../delegate/preparation.js';

/** How a kit's lackpy is handed over as one tool: the options of every run, and what agents are told. */
export interface OneToolOptions extends Omit<RunOptions, 'signal' | 'onText'> {
  /** What agents are told of the tool; absent: what it does, and the tools of the kit. */
  readonly description?: string | undefined;
}
