import type { SourceText } from 'lackpy';
import type { SyntaxFault } from './syntax-fault.js';

const HINTS: readonly (readonly [RegExp, string])[] = [
  [/already been declared/, 'Use each name for one variable, or assign to it without declaring it again.'],
  [
    /Unterminated string/,
    'End the string with the same quote on the same line, or use `…` for several lines.',
  ],
  [/Unterminated template/, 'End the template with a backtick.'],
  [/Unexpected end|Unexpected token$/, 'Check the brackets and commas around this place.'],
  [/Assigning to rvalue|Binding/, 'Assign to a variable or to an item of one.'],
];

/** What to do about text that is no program. */
export function hintFor({ code, message }: SyntaxFault, { text }: SourceText): string {
  if (code === 'SOURCE_TOO_LARGE') return 'Write a shorter program; pass data in as params.';
  if (code === 'NESTING_TOO_DEEP') return 'Assign the inner parts to variables first.';
  if (/^\s*```/m.test(text)) return 'Write only the code, without fences.';
  const known = HINTS.find(([pattern]) => pattern.test(message));
  return known?.[1] ?? 'Write JavaScript statements only, one per line.';
}
