import { LackpyError } from 'lackpy';

/** The error for something that was replaced by a link, or moved away, between the check and the use. */
export function swapped(): LackpyError {
  return new LackpyError(
    'TOOL_PATH_OUTSIDE',
    'A file or folder was exchanged during the call and no longer lies in the workspace',
    { hint: 'Another program changes links in the workspace. Try again once it is done.' },
  );
}
