import { LackpyError } from 'lackpy';
import { constants, type Stats } from 'node:fs';
import { lstat, open, type FileHandle } from 'node:fs/promises';
import type { Confinement } from './confinement.js';
import { faultCode } from './fault.js';
import { kindOf } from './kind.js';
import { missingFile } from './missing-file.js';
import type { Place } from './place.js';
import { swapped } from './swapped.js';

/** An open regular file that is known to lie in the workspace. */
export interface OpenFile {
  readonly handle: FileHandle;
  readonly stats: Stats;
}

/** How a file is opened: `change` asks for the right to write as well, and alters nothing. */
export type OpenPurpose = 'read' | 'change';

// Windows has neither flag. O_NONBLOCK: opening a pipe that took the file's place must not wait for its other end.
const SAFE_FLAGS = (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
const FLAGS: Readonly<Record<OpenPurpose, number>> = {
  read: constants.O_RDONLY | SAFE_FLAGS,
  change: constants.O_RDWR | SAFE_FLAGS,
};

function checkRegular(given: string, stats: Stats): void {
  if (stats.isFile()) return;
  const hint = stats.isDirectory() ? { hint: `find_files('${given}/*') lists the files in a folder.` } : {};
  throw new LackpyError('TOOL_NOT_A_FILE', `'${given}' is ${kindOf(stats)}, not a file`, hint);
}

/** @throws LackpyError TOOL_NOT_A_FILE for a path that names a folder by its text, such as `src/`. */
export function checkNamesFile(given: string): void {
  if (!/(?:^|\/)\.{0,2}$/.test(given)) return;
  throw new LackpyError('TOOL_NOT_A_FILE', `'${given}' names a folder, not a file`);
}

/**
 * Opens the regular file at a place. Pipes, sockets and devices are never opened.
 * @throws LackpyError TOOL_FILE_NOT_FOUND, TOOL_NOT_A_FILE, or TOOL_PATH_OUTSIDE when it was swapped meanwhile.
 */
export async function openFile(
  confinement: Confinement,
  place: Place,
  purpose: OpenPurpose,
): Promise<OpenFile> {
  checkNamesFile(place.given);
  if (place.missing.length > 0) throw await missingFile(confinement, place);
  checkRegular(place.given, await lstat(place.existing));
  const handle = await open(place.existing, FLAGS[purpose]).catch((error: unknown) => {
    throw faultCode(error) === 'ELOOP' ? swapped() : error;
  });
  try {
    const stats = await handle.stat();
    checkRegular(place.given, stats);
    if (await confinement.contains(place.root, handle, place.existing)) return { handle, stats };
    throw swapped();
  } catch (error) {
    await handle.close();
    throw error;
  }
}
