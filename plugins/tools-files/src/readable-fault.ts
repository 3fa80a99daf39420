import { LackpyError } from 'lackpy';
import { faultCode } from './confinement/fault.js';

const WORDS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'it is on a read-only disk',
  ENOENT: 'it was removed meanwhile',
  ENOTDIR: 'part of the path is a file, not a folder',
  EISDIR: 'it is a folder',
  ENAMETOOLONG: 'a name in the path is too long',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'it is larger than the system allows',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  ETXTBSY: 'it is a program that runs',
  EIO: 'the disk failed',
};

/** What a tool does with its path, and the code of failing at it. */
export type FileAction = 'read' | 'write' | 'search';

/**
 * A failed system call in words that name the path as the program gave it; other errors as they are. The system's own
 * message would tell the program where on the host the workspace lies.
 */
export function readableFault(error: unknown, action: FileAction, given: string): unknown {
  const code = faultCode(error);
  if (code === undefined) return error;
  const errorCode = action === 'write' ? 'FILE_UNWRITABLE' : 'FILE_UNREADABLE';
  const message = `Cannot ${action} '${given}': ${WORDS[code] ?? `the system says ${code}`}`;
  return new LackpyError(errorCode, message, { cause: error });
}
