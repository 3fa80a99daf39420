import { LackpyError } from 'lackpy';
import path from 'node:path';
import { checkPathText } from '../confinement/place.js';
import { expandBraces } from './expand-braces.js';
import { PathMatcher } from './path-matcher.js';

function refusal(pattern: string, reason: string): LackpyError {
  return new LackpyError('TOOL_PATH_OUTSIDE', `Pattern '${pattern}' ${reason}`, {
    hint: "Use a pattern relative to the workspace, such as 'src/**/*.py'.",
  });
}

/** The pattern relative to the workspace, when it begins with one of the paths the workspace is known by. */
function belowRoot(pattern: string, roots: readonly string[]): string {
  for (const root of roots) {
    const prefix = `${root.split(path.sep).join('/').replace(/\/$/, '')}/`;
    if (path.isAbsolute(pattern) && pattern.startsWith(prefix)) return pattern.slice(prefix.length);
  }
  return pattern;
}

function segmentsOf(pattern: string, expanded: string): string[] {
  if (path.isAbsolute(expanded)) throw refusal(pattern, 'is outside the workspace');
  const segments = expanded.split('/').filter((segment) => segment !== '' && segment !== '.');
  if (segments.includes('..')) throw refusal(pattern, "contains '..', which may lead out of the workspace");
  return segments;
}

/**
 * Reads a glob pattern: `*`, `?`, `[…]`, `{a,b}` and `**`; a backslash takes the meaning from the next character.
 * @param roots the absolute paths that the workspace is known by.
 * @throws LackpyError TOOL_ARGUMENT or TOOL_PATH_OUTSIDE.
 */
export function parsePattern(pattern: string, roots: readonly string[], hidden: boolean): PathMatcher {
  checkPathText(pattern, 'Pattern');
  const expanded = expandBraces(belowRoot(pattern, roots));
  const patterns = expanded.map((one) => segmentsOf(pattern, one));
  // What ends with a slash names folders, and only files are found.
  return new PathMatcher(
    patterns.filter((_, index) => expanded[index]?.endsWith('/') === false),
    hidden,
  );
}
