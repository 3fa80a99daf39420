import { LackpyError } from '../../diagnostics/lackpy-error.js';

const HINT =
  'A pattern is like a regular expression; {name} captures, and \\{ is a brace. For example: read (the )?file {path}';

/** The error for a pattern that is not legal; `offset` is where in the pattern the fault stands, when that is known. */
export function invalidPattern(pattern: string, offset: number | null, what: string): LackpyError {
  const place = offset === null ? '' : ` (character ${String([...pattern.slice(0, offset)].length + 1)})`;
  return new LackpyError('TEMPLATE_INVALID', `The pattern ${shown(pattern)} is not legal: ${what}${place}`, {
    hint: HINT,
  });
}

function shown(pattern: string): string {
  const [...characters] = pattern.slice(0, 200);
  const text = characters.length > 80 ? `${characters.slice(0, 80).join('')}…` : pattern;
  return `'${text.replace(/\p{Cc}/gu, ' ')}'`;
}
