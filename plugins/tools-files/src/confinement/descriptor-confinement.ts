import { constants, existsSync, type Dirent } from 'node:fs';
import { mkdir, open, readdir, readlink, type FileHandle } from 'node:fs/promises';
import type { Confinement, HeldFolder } from './confinement.js';
import { ignoreExisting } from './fault.js';
import { isInside } from './inside.js';
import { swapped } from './swapped.js';

const DESCRIPTORS = '/proc/self/fd';
const FOLDER_FLAGS = constants.O_RDONLY | constants.O_DIRECTORY | constants.O_NOFOLLOW;

/** Where the kernel says an open file is; not a path to be resolved again. */
function whereIs(handle: FileHandle): Promise<string> {
  return readlink(`${DESCRIPTORS}/${String(handle.fd)}`);
}

class DescriptorFolder implements HeldFolder {
  constructor(
    private readonly root: string,
    private readonly handle: FileHandle,
  ) {}

  at(name: string): string {
    return `${DESCRIPTORS}/${String(this.handle.fd)}/${name}`;
  }

  entries(): Promise<Dirent[]> {
    return readdir(this.at('.'), { withFileTypes: true });
  }

  async make(name: string): Promise<HeldFolder> {
    await mkdir(this.at(name)).catch(ignoreExisting);
    return holdFolder(this.root, this.at(name));
  }

  async confirm(): Promise<void> {
    if (!isInside(this.root, await whereIs(this.handle))) throw swapped();
  }

  close(): Promise<void> {
    return this.handle.close();
  }
}

async function holdFolder(root: string, folder: string): Promise<HeldFolder> {
  const held = new DescriptorFolder(root, await open(folder, FOLDER_FLAGS));
  try {
    await held.confirm();
    return held;
  } catch (error) {
    await held.close();
    throw error;
  }
}

/** Whether this system can name entries of an open folder. */
export function hasDescriptors(): boolean {
  return process.platform === 'linux' && existsSync(DESCRIPTORS);
}

/**
 * Confinement by open descriptors, for Linux. A folder is opened, the kernel is asked where the opened folder really
 * is, and everything after goes through the descriptor, so that no swap of names in between has any effect.
 */
export const descriptorConfinement: Confinement = {
  hold: holdFolder,
  contains: async (root, handle) => isInside(root, await whereIs(handle)),
};
