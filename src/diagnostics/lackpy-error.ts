import { types } from 'node:util';
import type { ErrorCode } from './error-codes.js';

/** What an error can say beside its message. */
export interface LackpyErrorDetails {
  /** What to do next. */
  readonly hint?: string;
  /** The file the fault stands in. */
  readonly file?: string;
  /** The path of the faulty key inside that file, such as `inference.order[1]`. */
  readonly key?: string;
  readonly cause?: unknown;
}

/**
 * A failure worded for people, with a code that is stable within a major version. Recognise it with `isLackpyError`,
 * which also accepts errors made by another copy of the core.
 */
export class LackpyError extends Error {
  override readonly name = 'LackpyError';
  readonly hint: string | undefined;
  readonly file: string | undefined;
  readonly key: string | undefined;

  constructor(
    readonly code: ErrorCode,
    message: string,
    details: LackpyErrorDetails = {},
  ) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.hint = details.hint;
    this.file = details.file;
    this.key = details.key;
  }
}

/** Whether a thrown value is a LackpyError of this or another copy of the core. */
export function isLackpyError(error: unknown): error is LackpyError {
  try {
    return isErrorLike(error) && error.name === 'LackpyError' && 'code' in error;
  } catch {
    return false;
  }
}

/** Longer messages are cut: what is thrown may come from anywhere. */
const LONGEST_MESSAGE = 10_000;

/** The message of any thrown value, without a stack. Never throws, whatever the value does when it is looked at. */
export function messageOf(error: unknown): string {
  try {
    return cut(wordsOf(error));
  } catch {
    return UNKNOWN;
  }
}

const UNKNOWN = 'an unknown error';

function wordsOf(error: unknown): string {
  if (isErrorLike(error)) return error.message === '' ? error.name : error.message;
  return typeof error === 'string' ? error : UNKNOWN;
}

function cut(message: string): string {
  return message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE)}…` : message;
}

/** Errors of another realm or copy are errors too, so `instanceof` does not do. */
function isErrorLike(value: unknown): value is Error {
  // Looking at a proxy runs its code.
  if (typeof value !== 'object' || value === null || types.isProxy(value)) return false;
  return (
    'message' in value &&
    typeof value.message === 'string' &&
    'name' in value &&
    typeof value.name === 'string'
  );
}
