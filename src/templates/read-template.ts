import { readFile } from 'node:fs/promises';
import type { Stats } from 'node:fs';
import { LackpyError, isLackpyError, messageOf } from '../diagnostics/lackpy-error.js';
import { invalidTemplate } from './template-error.js';
import { parseTemplate } from './template-file.js';
import type { Template } from './template.js';

/** The most bytes a template file may have. */
export const MAX_TEMPLATE_BYTES = 2 * 1024 * 1024;

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The template in a file, or what is wrong with that file. `info` is what the system says of it. */
export async function readTemplate(file: string, info: Stats): Promise<Template | LackpyError> {
  try {
    requireReadable(file, info);
    return parseTemplate(decodeTemplate(await readFile(file), file), file);
  } catch (error) {
    if (isLackpyError(error)) return error;
    return new LackpyError('FILE_UNREADABLE', `Cannot read ${file}: ${messageOf(error)}`, {
      file,
      cause: error,
    });
  }
}

/**
 * Checks before reading, since reading a pipe would wait for ever and reading a huge file would take all memory.
 * @throws LackpyError TEMPLATE_INVALID.
 */
export function requireReadable(file: string, info: Stats): void {
  if (!info.isFile()) throw invalidTemplate(file, 1, 'this is not a regular file');
  requireSize(file, info.size);
}

/**
 * The text of a template file, byte order mark included.
 * @throws LackpyError TEMPLATE_INVALID when it is too large or not UTF-8.
 */
export function decodeTemplate(content: Uint8Array, file: string): string {
  requireSize(file, content.byteLength);
  try {
    return utf8.decode(content);
  } catch {
    throw invalidTemplate(file, 1, 'the file is not UTF-8 text');
  }
}

/** @throws LackpyError TEMPLATE_INVALID. */
export function requireSize(file: string, bytes: number): void {
  if (bytes <= MAX_TEMPLATE_BYTES) return;
  throw invalidTemplate(
    file,
    1,
    `the file has ${String(bytes)} bytes; ${String(MAX_TEMPLATE_BYTES)} are the most`,
  );
}
