import type { RE2JS } from 're2js';
import { LackpyError } from '../../diagnostics/lackpy-error.js';
import { invalidPattern } from './pattern-error.js';
import { MAX_INTENT_LENGTH, type Pattern } from './pattern.js';
import { translatePattern } from './translate-pattern.js';

const MAX_PATTERN_LENGTH = 2_000;
/** Instructions × characters: the worst patterns take about half a second for this much. */
const MAX_WORK = 2 ** 25;

/**
 * Compiles an intent pattern. RE2 is loaded with the first one.
 * @throws LackpyError TEMPLATE_INVALID with what is wrong and where.
 */
export async function compilePattern(pattern: string): Promise<Pattern> {
  if (pattern.trim() === '') throw invalidPattern(pattern, null, 'it is empty');
  if (pattern.length > MAX_PATTERN_LENGTH) {
    throw invalidPattern(pattern, null, `it has more than ${String(MAX_PATTERN_LENGTH)} characters`);
  }
  const { source, captures } = translatePattern(pattern);
  const { RE2JS: engine } = await import('re2js');
  let compiled: RE2JS;
  try {
    compiled = engine.compile(source, engine.CASE_INSENSITIVE);
  } catch (error) {
    throw refused(pattern, error);
  }
  return { captures, match: (intent) => matchIntent(compiled, captures, intent.trim()) };
}

function matchIntent(
  compiled: RE2JS,
  captures: readonly string[],
  intent: string,
): ReadonlyMap<string, string> | null {
  if (intent.length > MAX_INTENT_LENGTH || intent.length * compiled.programSize() > MAX_WORK) {
    throw new LackpyError(
      'USAGE',
      `An intent of ${String(intent.length)} characters is too long for a template`,
      {
        hint: `Patterns take intents of up to ${String(MAX_INTENT_LENGTH)} characters, large patterns less.`,
      },
    );
  }
  // Without captures RE2 has a faster engine, and most patterns do not match.
  if (!compiled.testExact(intent)) return null;
  const matcher = compiled.matcher(intent);
  if (!matcher.matches()) return null;
  return new Map(captures.map((name, index) => [name, matcher.group(index + 1) ?? '']));
}

/** RE2's own words, and where in the pattern the fragment stands that it complains about. */
function refused(pattern: string, error: unknown): LackpyError {
  const { error: reason, input } = error as { readonly error?: unknown; readonly input?: unknown };
  if (typeof reason !== 'string') return invalidPattern(pattern, null, String(error));
  const fragment = typeof input === 'string' ? input : '';
  const offset = fragment === '' ? -1 : pattern.indexOf(fragment);
  return offset < 0
    ? invalidPattern(pattern, null, reason)
    : invalidPattern(pattern, offset, `${reason} '${fragment}'`);
}
