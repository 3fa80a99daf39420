import type { Dirent } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';

/** A folder of the workspace, held so that what is done in it stays in it. */
export interface HeldFolder {
  /** A path of an entry for file system calls; never follow a link at its end. */
  at(name: string): string;
  entries(): Promise<Dirent[]>;
  /** The folder `name` in it, made when it is missing. Rejects with ENOTDIR or ELOOP for anything but a folder. */
  make(name: string): Promise<HeldFolder>;
  /** Rejects with a LackpyError TOOL_PATH_OUTSIDE when the folder was moved out of the workspace or replaced. */
  confirm(): Promise<void>;
  close(): Promise<void>;
}

/** How paths that were checked are kept from being swapped for links before they are used. */
export interface Confinement {
  /**
   * Holds a folder. `root` and `folder` are real paths.
   * @throws LackpyError TOOL_PATH_OUTSIDE when it is no longer where the check saw it.
   */
  hold(root: string, folder: string): Promise<HeldFolder>;
  /** Whether an open file lies in the workspace. `file` is the real path it was opened by. */
  contains(root: string, handle: FileHandle, file: string): Promise<boolean>;
}
