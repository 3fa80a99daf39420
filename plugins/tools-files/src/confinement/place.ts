import { LackpyError } from 'lackpy';
import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { faultCode } from './fault.js';
import { isInside } from './inside.js';
import { isLink } from './kind.js';

/** Where a path that a program gave really leads, inside the workspace. */
export interface Place {
  /** The path as the program gave it, for messages. */
  readonly given: string;
  /** The real path of the workspace. */
  readonly root: string;
  /** The real path of the longest part that exists. */
  readonly existing: string;
  /** The names below it that do not exist; empty when the whole path exists. */
  readonly missing: readonly string[];
}

const LONGEST_PATH = 4096;
const HALF_CHARACTER = /\p{Surrogate}/u;

function refusal(given: string, reason: string): LackpyError {
  return new LackpyError('TOOL_PATH_OUTSIDE', `Path '${given}' ${reason}`, {
    hint: 'Use a path relative to the workspace, such as src/main.py.',
  });
}

/**
 * @param what the text is called in messages.
 * @throws LackpyError TOOL_ARGUMENT for text that cannot be a path or pattern.
 */
export function checkPathText(given: string, what = 'Path'): void {
  const unusable = (shown: string, reason: string): LackpyError =>
    new LackpyError('TOOL_ARGUMENT', `${what} '${shown.slice(0, 100)}' ${reason}`);
  if (given === '') throw unusable(given, 'is empty');
  if (given.includes('\0')) throw unusable(given.replaceAll('\0', '\\0'), 'contains a NUL character');
  if (given.length > LONGEST_PATH) throw unusable(given, `is too long (${String(given.length)} characters)`);
  if (HALF_CHARACTER.test(given)) throw unusable(given, 'contains half of a surrogate pair');
}

/**
 * The real path of the workspace.
 * @throws LackpyError WORKSPACE_INVALID when it is gone.
 */
export async function realRoot(workspace: string): Promise<string> {
  try {
    return await realpath(workspace);
  } catch (cause) {
    throw new LackpyError('WORKSPACE_INVALID', 'The workspace folder does not exist', { cause });
  }
}

/** The path below the real root that a given path names by its text alone; null when it names one outside. */
function lexicalTarget(workspace: string, root: string, given: string): string | null {
  const namesWorkspace = path.isAbsolute(given) && isInside(workspace, given);
  const relative = namesWorkspace ? path.relative(workspace, given) : given;
  const target = path.resolve(root, relative);
  return isInside(root, target) ? target : null;
}

async function realPart(given: string, target: string): Promise<Pick<Place, 'existing' | 'missing'>> {
  const missing: string[] = [];
  for (let at = target; ; at = path.dirname(at)) {
    try {
      return { existing: await realpath(at), missing };
    } catch (error) {
      const code = faultCode(error);
      if (code === 'ELOOP') throw refusal(given, 'runs in a circle of links');
      if (code !== 'ENOENT' && code !== 'ENOTDIR') throw error;
    }
    if (await isLink(at)) throw refusal(given, 'goes through a link that leads nowhere');
    missing.unshift(path.basename(at));
  }
}

/**
 * Finds where a given path leads once all links are followed. Nothing is opened or changed.
 * @param workspace the workspace folder as configured.
 * @throws LackpyError TOOL_PATH_OUTSIDE when it leads out of the workspace, TOOL_ARGUMENT when it cannot be a path.
 */
export async function locate(workspace: string, given: string): Promise<Place> {
  checkPathText(given);
  const root = await realRoot(workspace);
  const target = lexicalTarget(workspace, root, given);
  if (target === null) throw refusal(given, 'is outside the workspace');
  const { existing, missing } = await realPart(given, target);
  if (!isInside(root, existing)) throw refusal(given, 'leads out of the workspace through a link');
  return { given, root, existing, missing };
}

/** The names from the workspace down to the place. */
export function namesOf({ root, existing, missing }: Place): string[] {
  const names = path.relative(root, existing).split(path.sep);
  return [...names.filter((name) => name !== ''), ...missing];
}
