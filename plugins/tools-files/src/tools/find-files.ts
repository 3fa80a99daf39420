import { LackpyError } from 'lackpy';
import { realRoot } from '../confinement/place.js';
import { findMatches } from '../glob/find-matches.js';
import { parsePattern } from '../glob/parse-pattern.js';
import { readableFault } from '../readable-fault.js';
import { textArgument } from '../tool-arguments.js';
import type { FileTool } from './file-tool.js';

/** `find_files(pattern) -> list[str]` */
export const findFiles: FileTool = async (args, signal, setup) => {
  const pattern = textArgument('find_files', args, 'pattern');
  const { hidden, maxResults } = setup.options;
  signal.throwIfAborted();
  try {
    const root = await realRoot(setup.workspace);
    const matcher = parsePattern(pattern, [setup.workspace, root], hidden);
    const found: string[] = [];
    for await (const file of findMatches(root, matcher, setup, signal)) {
      if (found.length === maxResults) throw tooMany(pattern, maxResults);
      found.push(file);
    }
    return found.sort();
  } catch (error) {
    throw readableFault(error, 'search', pattern);
  }
};

function tooMany(pattern: string, maxResults: number): LackpyError {
  const message = `More than ${String(maxResults)} files match '${pattern}'`;
  return new LackpyError('TOOL_TOO_MANY_RESULTS', message, {
    hint: 'Narrow the pattern, or raise the option maxResults of the tool provider.',
  });
}
