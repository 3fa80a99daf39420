import type { Dirent } from 'node:fs';
import { lstat, mkdir, readdir, realpath } from 'node:fs/promises';
import path from 'node:path';
import type { Confinement, HeldFolder } from './confinement.js';
import { ignoreExisting } from './fault.js';
import { isInside } from './inside.js';
import { swapped } from './swapped.js';

class PathFolder implements HeldFolder {
  constructor(
    private readonly root: string,
    private readonly folder: string,
  ) {}

  at(name: string): string {
    return path.join(this.folder, name);
  }

  async entries(): Promise<Dirent[]> {
    const entries = await readdir(this.folder, { withFileTypes: true });
    await this.confirm();
    return entries;
  }

  async make(name: string): Promise<HeldFolder> {
    await mkdir(this.at(name)).catch(ignoreExisting);
    return holdFolder(this.root, this.at(name));
  }

  async confirm(): Promise<void> {
    if ((await realpath(this.folder)) !== this.folder) throw swapped();
  }

  async close(): Promise<void> {
    // Nothing is open.
  }
}

async function holdFolder(root: string, folder: string): Promise<HeldFolder> {
  const held = new PathFolder(root, folder);
  if (!isInside(root, folder)) throw swapped();
  await held.confirm();
  if ((await lstat(folder)).isDirectory()) return held;
  throw Object.assign(new Error('Not a folder'), { code: 'ENOTDIR', syscall: 'open' });
}

/**
 * Confinement by comparing, for systems that cannot name entries of an open folder: paths are resolved again after
 * they were used, and an open file must be the very file that its checked path leads to. Someone who swaps links back
 * and forth at the right moments can still win against it.
 */
export const pathConfinement: Confinement = {
  hold: holdFolder,
  async contains(root, handle, file) {
    if (!isInside(root, file) || (await realpath(file)) !== file) return false;
    const [opened, named] = await Promise.all([handle.stat({ bigint: true }), lstat(file, { bigint: true })]);
    return opened.dev === named.dev && opened.ino === named.ino;
  },
};
