import { randomUUID } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import { open, rename, unlink, type FileHandle } from 'node:fs/promises';
import type { HeldFolder } from './confinement/confinement.js';
import { faultCode } from './confinement/fault.js';

// O_EXCL and O_NOFOLLOW: nobody can plant a link under the temporary name for the content to flow through.
const CREATE = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0);
const NEW_FILE_MODE = 0o666;
/** Set-user-id and the like do not survive: what a program writes must not run with another's rights. */
const KEPT_MODE = 0o777;

async function takeOver(handle: FileHandle, previous: Stats): Promise<void> {
  const own = await handle.stat();
  if (own.uid !== previous.uid || own.gid !== previous.gid) {
    await handle.chown(previous.uid, previous.gid).catch((error: unknown) => {
      if (faultCode(error) !== 'EPERM') throw error;
    });
  }
  await handle.chmod(previous.mode & KEPT_MODE);
}

/**
 * Gives a file new content, whole or not at all: others see the old file or the new one. A link under that name is
 * replaced, never followed.
 * @param previous the file it replaces, whose mode and owner are kept; null for a new file.
 */
export async function replaceFile(
  folder: HeldFolder,
  name: string,
  bytes: Uint8Array,
  previous: Stats | null,
  signal: AbortSignal,
): Promise<void> {
  const temporary = `.lackpy-${randomUUID()}.tmp`;
  const mode = previous === null ? NEW_FILE_MODE : previous.mode & KEPT_MODE;
  const handle = await open(folder.at(temporary), CREATE, mode);
  try {
    try {
      await handle.writeFile(bytes, { signal });
      if (previous !== null) await takeOver(handle, previous);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await folder.confirm();
    signal.throwIfAborted();
    await rename(folder.at(temporary), folder.at(name));
  } catch (error) {
    await unlink(folder.at(temporary)).catch(() => undefined);
    throw error;
  }
}
