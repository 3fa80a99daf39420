import type { SourceText } from 'lackpy';
import type { SyntaxFault } from './syntax-fault.js';

/** What to do about a fault, by what its message says; the first that matches counts. */
const HINTS: readonly (readonly [RegExp, string])[] = [
  [/forgot a comma/, 'Put a comma between the two values.'],
  [/Maybe you meant '=='/, 'Compare with == here; assign with = on a line of its own.'],
  [/perhaps you meant "=="/, 'Name the argument with a plain name before =, or compare with ==.'],
  [/^Missing parentheses in call/, 'Write the call with parentheses: print(value).'],
  [/^'(.)' was never closed/, "Add the bracket that closes '$1'."],
  [/^(?:f-string: )?unmatched '(.)'/, "Remove this '$1', or add the bracket that opens it."],
  [/^closing parenthesis/, 'Close brackets in the reverse order of opening, each with its own kind.'],
  [/^unterminated triple-quoted/, 'End the string with the same three quotes it starts with.'],
  [
    /^unterminated/,
    'End the string on its line with the quote it starts with; write \\n for a line break inside.',
  ],
  [/^expected ':'/, 'End this line with a colon.'],
  [/^expected an indented block/, 'Indent the line below by four spaces; an empty block is written pass.'],
  [/^unexpected indent/, 'Start this line in the same column as the line above.'],
  [/^unindent does not match/, 'Indent this line exactly as far as the block it belongs to.'],
  [/^inconsistent use of tabs/, 'Indent with spaces only, four for each level.'],
  [/^expected 'else'/, 'Write value_if_true if condition else value_if_false.'],
  [/^expected 'except'/, 'Write the statements without try.'],
  [/^expected '\('/, 'Put the parameters in parentheses.'],
  [/^leading zeros/, 'Write the number without leading zeros.'],
  [/^invalid digit/, 'Use only digits of this base: 0-1 after 0b, 0-7 after 0o.'],
  [
    /^invalid (?:decimal|hexadecimal|octal|binary|imaginary) literal/,
    'Start names with a letter, and end numbers with a digit.',
  ],
  [/^Exceeds the limit/, 'Use a smaller number.'],
  [/^invalid (?:non-printable )?character/, 'Use plain ASCII quotes, spaces and operators.'],
  [/null bytes/, 'Write the program as plain text.'],
  [/line continuation/, 'Put the whole expression in parentheses to spread it over lines.'],
  [/^unexpected EOF/, 'Finish the last line of the program.'],
  [/^positional argument follows/, 'Put positional arguments before keyword arguments.'],
  [/^iterable argument unpacking follows/, 'Put *values before **mapping.'],
  [/^keyword argument repeated/, 'Give each keyword argument once.'],
  [/^Generator expression must/, 'Put the generator expression in parentheses of its own.'],
  [/^duplicate argument/, 'Give each parameter a name of its own.'],
  [/^(?:'.+' is an illegal|illegal target|only single target)/, 'Write one plain name on the left side.'],
  [/^(?:cannot assign|assignment to yield)/, 'Assign to a plain name: name = value.'],
  [/^cannot use assignment expressions/, 'Assign on a line of its own: name = value.'],
  [/starred|iterable unpacking/, 'Use *values only inside a list, a tuple, a set or a call.'],
  [/dict unpacking|double starred/, 'Use **mapping only inside a dict or a call.'],
  [/^did you forget parentheses/, 'Put the values in parentheses: [(a, b) for a, b in pairs].'],
  [/dictionary key/, 'Write each dict item as key: value.'],
  [/^'break' outside/, 'Use break only inside a for loop.'],
  [/^'continue' not/, 'Use continue only inside a for loop.'],
  [/character names/, 'Write the character itself, or its code as \\uXXXX.'],
  [/^\((?:unicode|value) error\)/, 'Double the backslash, or write a raw string: r"...".'],
  [/^f-string: single '}'/, 'Double a brace that stands for itself: }}.'],
  [
    /^f-string: (?:valid expression|expecting a valid)/,
    'Put a value between the braces, or double them to show braces.',
  ],
  [/^f-string: .*conversion/, 'Use one of the conversions !r, !s and !a, or none.'],
  [/^f-string/, 'Write each field as {value} or {value:format}.'],
  [/bytes/, 'Use text strings: "..." without b.'],
];

/** What to write instead of the text at a plain `invalid syntax`. */
const TEXT_HINTS: readonly (readonly [RegExp, string])[] = [
  [/^`/, 'Write only the program, without ``` around it.'],
  [/^&/, 'Write and between conditions.'],
  [/^\|/, 'Write or between conditions.'],
  [/^!/, 'Write not in front of a condition.'],
  [/^\?/, 'Write value_if_true if condition else value_if_false.'],
  [/^<>/, 'Write != for "not equal".'],
  [/^[$@]/, 'Write names with letters, digits and _ only.'],
  [
    /^(?:else|elif|except|finally)\b/,
    'Put this line right below its block, in the column of the line that opens it.',
  ],
  [/^[\r\n]|^$/, 'Finish this line: a value is missing at its end.'],
  [/^=/, 'Assign to a plain name: name = value.'],
  [/^[)\]}]/, 'Put a value in front of this bracket.'],
  [/^:/, 'Use a colon only to open a block, in a dict item or in a slice.'],
];

const DEFAULT_HINT = 'Write one statement per line, such as name = function(argument).';

/** What to do about a fault, worded positively for a small model. */
export function hintFor(fault: SyntaxFault, source: SourceText): string {
  if (fault.code === 'SOURCE_TOO_LARGE') return 'Write a shorter program.';
  if (fault.code === 'NESTING_TOO_DEEP')
    return 'Assign inner parts to variables first, then use the variables.';
  const isPlain = fault.message === 'invalid syntax';
  const subject = isPlain ? source.text.slice(fault.span.start, fault.span.start + 10) : fault.message;
  for (const [pattern, hint] of isPlain ? TEXT_HINTS : HINTS) {
    const match = pattern.exec(subject);
    if (match !== null) return hint.replace('$1', match[1] ?? '');
  }
  return DEFAULT_HINT;
}
