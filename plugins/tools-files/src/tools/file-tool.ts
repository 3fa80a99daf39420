import type { PlainObject } from 'lackpy';
import type { Confinement } from '../confinement/confinement.js';
import type { NameFilter } from '../glob/name-filter.js';
import type { KeyedQueue } from '../keyed-queue.js';
import type { FileOptions } from '../options.js';

/** What the file tools of one provider share. */
export interface FileToolSetup {
  /** The workspace folder as configured. */
  readonly workspace: string;
  readonly options: FileOptions;
  readonly confinement: Confinement;
  /** Changes of one file wait for each other. */
  readonly changes: KeyedQueue;
  /** Names of which nothing may be changed. */
  readonly protects: NameFilter;
  /** Names that searches pass over. */
  readonly ignores: NameFilter;
}

/** A file tool: checks its arguments itself. */
export type FileTool = (args: PlainObject, signal: AbortSignal, setup: FileToolSetup) => Promise<unknown>;
