import { LackpyError } from '../diagnostics/lackpy-error.js';

const PLAIN_NAME = /^[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}$/;

/** Whether text can name a kit or template: a name, never a path. */
export function isPlainName(name: string): boolean {
  return PLAIN_NAME.test(name);
}

/**
 * @param what the kind of thing that is named, for the message: `kit`.
 * @throws LackpyError NAME_INVALID.
 */
export function requirePlainName(name: string, what: string): void {
  if (isPlainName(name)) return;
  throw new LackpyError('NAME_INVALID', `'${name}' is not a name for a ${what}`, {
    hint: 'Use up to 100 letters, digits, - and _; a dot may not come first.',
  });
}
