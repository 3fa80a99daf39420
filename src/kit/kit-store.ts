import { mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { LackpyError, messageOf } from '../diagnostics/lackpy-error.js';
import { readBounded } from '../workspace/read-bounded.js';
import { createFile } from '../workspace/create-file.js';
import { formatKitFile, parseKitFile, type KitFile } from './kit-file.js';
import { isPlainName, requirePlainName } from './plain-name.js';

const EXTENSION = '.kit';

/** The most bytes a kit file may have. */
export const MAX_KIT_BYTES = 1024 * 1024;

/** A kit file in the workspace. */
export interface KitEntry {
  readonly name: string;
  readonly path: string;
}

/** The kit files of a workspace. */
export class KitStore {
  constructor(private readonly folder: string) {}

  /** All kits, sorted by name. */
  async list(): Promise<KitEntry[]> {
    const files = await readdir(this.folder).catch(() => []);
    return files
      .filter((file) => file.endsWith(EXTENSION) && isPlainName(file))
      .sort()
      .map((file) => ({ name: file.slice(0, -EXTENSION.length), path: path.join(this.folder, file) }));
  }

  /**
   * The kit of that name, or null when there is none.
   * @throws LackpyError KIT_INVALID, FILE_UNREADABLE.
   */
  async read(name: string): Promise<KitFile | null> {
    if (!isPlainName(name)) return null;
    return await readKit(this.pathOf(name), name);
  }

  /**
   * Writes a new kit.
   * @throws LackpyError NAME_INVALID, KIT_EXISTS, FILE_UNWRITABLE.
   */
  async create(kit: KitFile): Promise<KitEntry> {
    requirePlainName(kit.name, 'kit');
    await mkdir(this.folder, { recursive: true });
    const file = this.pathOf(kit.name);
    if (!(await createFile(file, formatKitFile(kit)))) {
      throw new LackpyError('KIT_EXISTS', `A kit named '${kit.name}' is already there`, {
        file,
        hint: 'Choose another name, or edit or delete the file.',
      });
    }
    return { name: kit.name, path: file };
  }

  private pathOf(name: string): string {
    return path.join(this.folder, name + EXTENSION);
  }
}

/**
 * Reads a kit file; null when there is no such file.
 * @throws LackpyError KIT_INVALID, FILE_UNREADABLE.
 */
export async function readKit(file: string, name: string): Promise<KitFile | null> {
  let text: string;
  try {
    text = await readBounded(file, MAX_KIT_BYTES);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw new LackpyError('FILE_UNREADABLE', `Cannot read the kit file ${file}: ${messageOf(error)}`, {
      file,
      cause: error,
    });
  }
  return parseKitFile(text, file, name);
}
