import { isLackpyError } from 'lackpy';
import type { Dirent } from 'node:fs';
import { lstat, realpath } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Confinement } from '../confinement/confinement.js';
import { faultCode } from '../confinement/fault.js';
import { isInside } from '../confinement/inside.js';
import type { NameFilter } from './name-filter.js';
import type { PathMatcher, Positions } from './path-matcher.js';

/** How a search goes about its folders. */
export interface SearchSetup {
  readonly confinement: Confinement;
  readonly ignores: NameFilter;
}

interface Folder {
  readonly real: string;
  /** Its path as results show it, with a slash at the end; empty for the workspace itself. */
  readonly shown: string;
  readonly positions: Positions;
}

interface Target {
  readonly real: string;
  readonly kind: 'file' | 'folder';
}

const UNREADABLE: ReadonlySet<string | undefined> = new Set([
  'EACCES',
  'EPERM',
  'ENOENT',
  'ENOTDIR',
  'ELOOP',
  'ENAMETOOLONG',
]);
/** How long a search keeps the event loop to itself, in milliseconds. */
const LONGEST_STRETCH = 10;
const FOLDERS_AT_ONCE = 8;

function isUnreadable(error: unknown): boolean {
  return isLackpyError(error) || UNREADABLE.has(faultCode(error));
}

/** The entries of a folder; none when it vanished, may not be read or was swapped for a link. */
async function entriesOf(root: string, folder: Folder, confinement: Confinement): Promise<Dirent[]> {
  try {
    const held = await confinement.hold(root, folder.real);
    return await held.entries().finally(() => held.close());
  } catch (error) {
    if (folder.shown !== '' && isUnreadable(error)) return [];
    throw error;
  }
}

async function followLink(root: string, link: string): Promise<Target | null> {
  try {
    const real = await realpath(link);
    if (!isInside(root, real)) return null;
    const stats = await lstat(real);
    if (stats.isFile()) return { real, kind: 'file' };
    return stats.isDirectory() ? { real, kind: 'folder' } : null;
  } catch (error) {
    if (isUnreadable(error)) return null;
    throw error;
  }
}

async function targetOf(root: string, entry: Dirent, file: string): Promise<Target | null> {
  if (entry.isFile()) return { real: file, kind: 'file' };
  if (entry.isDirectory()) return { real: file, kind: 'folder' };
  return entry.isSymbolicLink() ? followLink(root, file) : null;
}

/** One walk through the folders in which a pattern can have matches. */
class Search {
  private readonly pending: Folder[];
  private rested = performance.now();

  constructor(
    private readonly root: string,
    private readonly matcher: PathMatcher,
    private readonly setup: SearchSetup,
    private readonly signal: AbortSignal,
  ) {
    this.pending = [{ real: root, shown: '', positions: matcher.start }];
  }

  async *files(): AsyncGenerator<string, void, undefined> {
    while (this.pending.length > 0) {
      this.signal.throwIfAborted();
      const folders = this.pending.splice(-FOLDERS_AT_ONCE);
      const lists = folders.map((folder) => entriesOf(this.root, folder, this.setup.confinement));
      for (const [index, entries] of (await Promise.all(lists)).entries()) {
        const folder = folders[index];
        if (folder !== undefined) yield* this.filesIn(folder, entries);
      }
    }
  }

  /** The matching files among the entries of a folder; the folders among them are put down to be searched. */
  private async *filesIn(
    folder: Folder,
    entries: readonly Dirent[],
  ): AsyncGenerator<string, void, undefined> {
    for (const entry of entries) {
      if (performance.now() - this.rested > LONGEST_STRETCH) await this.rest();
      if (this.setup.ignores.matches(entry.name)) continue;
      const isMatch = this.matcher.accepts(folder.positions, entry.name);
      const positions = this.matcher.enter(folder.positions, entry.name, entry.isSymbolicLink());
      if (!isMatch && positions.length === 0) continue;
      const target = await targetOf(this.root, entry, path.join(folder.real, entry.name));
      const shown = folder.shown + entry.name;
      if (target?.kind === 'file' && isMatch) yield shown;
      if (target?.kind === 'folder' && positions.length > 0)
        this.pending.push({ real: target.real, shown: `${shown}/`, positions });
    }
  }

  private async rest(): Promise<void> {
    await setImmediate();
    this.signal.throwIfAborted();
    this.rested = performance.now();
  }
}

/**
 * The files below a folder that match, as paths relative to it with `/` between names, in no order. Names that are
 * ignored are passed over. Links count as what they lead to inside the folder; linked folders are entered only where
 * the pattern spells out their name.
 * @param root the real path of the folder.
 */
export function findMatches(
  root: string,
  matcher: PathMatcher,
  setup: SearchSetup,
  signal: AbortSignal,
): AsyncIterable<string> {
  return new Search(root, matcher, setup, signal).files();
}
