import { formatWithOptions } from 'node:util';
import type { Value } from 'lackpy';
import type { Run } from '../run.js';
import { hostCopy } from './host-copy.js';
import { SHOWN_DEPTH } from './inspect.js';

/** So deep values are shown by the directives `%o` and `%j`. */
const DIRECTIVE_DEPTH = 6;

/** So many values go to one function of the host. */
const MOST_ARGUMENTS = 1000;

/** What `console.log` prints, without the end of the line. */
export function formatLine(run: Run, args: readonly Value[]): string {
  const [first] = args;
  if (args.length === 1 && typeof first === 'string') return first;
  const hasDirectives = typeof first === 'string' && args.length > 1 && /%[oOj]/.test(first);
  const texts: string[] = [];
  for (let start = 0; start < args.length; start += MOST_ARGUMENTS) {
    const part = args.slice(start, start + MOST_ARGUMENTS);
    const copies = part.map((arg) => hostCopy(run, arg, hasDirectives ? DIRECTIVE_DEPTH : SHOWN_DEPTH));
    texts.push(formatWithOptions({}, ...copies));
  }
  return texts.join(' ');
}
