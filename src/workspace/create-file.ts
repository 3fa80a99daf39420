import { randomUUID } from 'node:crypto';
import { link, open, unlink } from 'node:fs/promises';
import { LackpyError, messageOf } from '../diagnostics/lackpy-error.js';

/**
 * Writes a new file whole or not at all, safe against a crash at any moment and against others who create it at the
 * same time: the content is complete on disk before it gets its name.
 * @returns false when a file of that name is already there; it is left alone.
 * @throws LackpyError FILE_UNWRITABLE.
 */
export async function createFile(file: string, content: string): Promise<boolean> {
  const temporary = `${file}.${randomUUID()}.tmp`;
  try {
    const handle = await open(temporary, 'wx');
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await link(temporary, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw new LackpyError('FILE_UNWRITABLE', `Cannot write ${file}: ${messageOf(error)}`, {
      file,
      cause: error,
    });
  } finally {
    await unlink(temporary).catch(() => undefined);
  }
}
