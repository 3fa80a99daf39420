import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, renameSync } from 'node:fs';
import { open, readFile, readdir, realpath, stat, unlink, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { LackpyError, messageOf } from '../diagnostics/lackpy-error.js';

/** A claim that was made this long ago and is still there belongs to a process that is gone. */
const STALE_MS = 3_000;
const PATIENCE_MS = 30_000;
const MAX_PAUSE_MS = 20;

/** A version of a file, as its only writer knows it. */
interface Claim {
  readonly target: string;
  readonly version: string;
  /** The file that becomes the next version. */
  readonly path: string;
  readonly index: number;
  readonly handle: FileHandle;
}

/**
 * Replaces a file by `edit` of its content, whole or not at all, one writer at a time across all processes; whoever
 * edits at the same time gets the new content. A process may be killed at any moment: others go on within seconds.
 *
 * A writer claims the version it has read by creating, exclusively, a hidden file named after that version's hash and a
 * number; the new content goes into it, and renaming it over the target commits and releases at once. A dead process's
 * claim is not removed while its version is current, because a lock that waiters remove is one that two of them can
 * take. The next number is claimed instead, and only the highest number on the current version may commit.
 * @param edit runs again when another writer was faster; what it throws is thrown on, with nothing changed.
 * @throws the system's error when the file cannot be read, LackpyError FILE_UNWRITABLE when it cannot be replaced.
 */
export async function updateFile(file: string, edit: (content: Buffer) => string): Promise<void> {
  const target = await realpath(file);
  const deadline = performance.now() + PATIENCE_MS;
  while (performance.now() < deadline) {
    const content = await readFile(target);
    const next = edit(content);
    if (await replaceVersion(target, versionOf(content), next)) return;
    await sleep(1 + Math.random() * MAX_PAUSE_MS);
  }
  throw new LackpyError('FILE_UNWRITABLE', `Cannot write ${file}: others keep changing it`, { file });
}

/** @returns false when another writer is at work or was faster. */
async function replaceVersion(target: string, version: string, content: string): Promise<boolean> {
  try {
    const claim = await claimVersion(target, version);
    if (claim === null) return false;
    if (await commit(claim, content)) {
      await removeClaims(target, version);
      return true;
    }
    await unlink(claim.path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') {
      throw new LackpyError('FILE_UNWRITABLE', `Cannot write ${target}: ${messageOf(error)}`, {
        file: target,
        cause: error,
      });
    }
  }
  return false;
}

/** Claims the number above all claims on the version; null when the highest may still be alive. */
async function claimVersion(target: string, version: string): Promise<Claim | null> {
  const folder = path.dirname(target);
  const prefix = prefixOf(target, version);
  const highest = highestOf(await readdir(folder), prefix);
  if (highest >= 0) {
    const { mtimeMs } = await stat(path.join(folder, prefix + String(highest)));
    if (Math.abs(Date.now() - mtimeMs) < STALE_MS) return null;
  }
  const index = highest + 1;
  const claim = path.join(folder, prefix + String(index));
  try {
    return { target, version, path: claim, index, handle: await open(claim, 'wx') };
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return null;
    throw error;
  }
}

/** @returns false when the version is not current any more, or a higher claim says that this one was given up. */
async function commit(claim: Claim, content: string): Promise<boolean> {
  try {
    await claim.handle.chmod((await stat(claim.target)).mode);
    await claim.handle.writeFile(content);
    await claim.handle.sync();
  } catch (error) {
    await unlink(claim.path).catch(() => undefined);
    throw error;
  } finally {
    await claim.handle.close();
  }
  return renameIfCurrent(claim);
}

/** Synchronous, so that nothing of this process comes between the check and the rename. */
function renameIfCurrent(claim: Claim): boolean {
  const names = readdirSync(path.dirname(claim.target));
  if (highestOf(names, prefixOf(claim.target, claim.version)) !== claim.index) return false;
  if (versionOf(readFileSync(claim.target)) !== claim.version) return false;
  renameSync(claim.path, claim.target);
  return true;
}

/** Removes the claims on a version that is no longer current: they hold nobody up. */
async function removeClaims(target: string, version: string): Promise<void> {
  const folder = path.dirname(target);
  const prefix = prefixOf(target, version);
  const names = await readdir(folder).catch(() => []);
  const claims = names.filter((name) => name.startsWith(prefix));
  await Promise.all(claims.map((name) => unlink(path.join(folder, name)).catch(() => undefined)));
}

function versionOf(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}

function prefixOf(target: string, version: string): string {
  return `.${path.basename(target)}.${version}.`;
}

function highestOf(names: readonly string[], prefix: string): number {
  const indexes = names.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));
  return Math.max(-1, ...indexes.filter((index) => /^\d+$/.test(index)).map(Number));
}

function codeOf(error: unknown): unknown {
  return (error as NodeJS.ErrnoException).code;
}
