import type { Stats } from 'node:fs';
import type { LackpyError } from '../diagnostics/lackpy-error.js';
import { readTemplate } from './read-template.js';
import type { Template } from './template.js';

/** A change within this time of the one before may leave the same time stamp, so that it would not be seen. */
const SETTLED_MS = 1_000;

interface Entry {
  readonly info: Stats;
  readonly result: Template | LackpyError;
}

/** Templates as they were last read; a file is read again when its time stamps, size or inode have changed. */
export class TemplateCache {
  private readonly entries = new Map<string, Entry>();

  /** The template in a file, or what is wrong with it. The same object while the file does not change. */
  async read(file: string, info: Stats): Promise<Template | LackpyError> {
    const known = this.entries.get(file);
    if (known !== undefined && isSame(known.info, info)) return known.result;
    const result = await readTemplate(file, info);
    this.entries.delete(file);
    if (Math.abs(Date.now() - info.ctimeMs) > SETTLED_MS) this.entries.set(file, { info, result });
    return result;
  }

  /** Forgets all files but these. */
  retain(files: ReadonlySet<string>): void {
    for (const file of this.entries.keys()) if (!files.has(file)) this.entries.delete(file);
  }
}

function isSame(left: Stats, right: Stats): boolean {
  return (
    left.mtimeMs === right.mtimeMs &&
    left.ctimeMs === right.ctimeMs &&
    left.size === right.size &&
    left.ino === right.ino
  );
}
