import { LackpyError } from 'lackpy';
import { isShortage } from './is-shortage.js';
import type { Profile } from './profile.js';

/** The error of a run whose profile was chosen and whose process does not start. */
export function cannotStart({ name, remedy }: Profile, why: string, cause?: unknown): LackpyError {
  return new LackpyError('SANDBOX_UNAVAILABLE', `The sandbox '${name}' cannot be started: ${why}`, {
    hint: isShortage(why)
      ? 'The machine is short of processes, memory or descriptors: run fewer programs at once, or try again later.'
      : `${remedy} \`lackpy sandbox doctor\` says what works here.`,
    cause,
  });
}
