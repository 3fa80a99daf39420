import { failing, type CodeHelp } from './code-help.js';
import type { DiagnosticCode } from './codes.js';

/** For every code of a finding when it comes and what to do; `docs/errors.md` is made from it. */
export const DIAGNOSTIC_HELP: Readonly<Record<DiagnosticCode, CodeHelp>> = {
  PARSE_ERROR: failing(
    'The text breaks the syntax of the language: something is missing, unclosed, or prose.',
    'The finding has line, column and a hint. Write statements only, without fences or explanations.',
  ),
  SOURCE_TOO_LARGE: failing(
    'The text has more bytes than `limits.sourceBytes`.',
    'Write a shorter program; pass data in as params.',
  ),
  NESTING_TOO_DEEP: failing(
    'Expressions or blocks nest deeper than `limits.nestingDepth`.',
    'Assign inner parts to variables first, then use the variables.',
  ),
  FORBIDDEN_NODE: failing(
    'The program holds a construct or operator that the grammar does not list, such as `import`, `def` or `while`.',
    'Use what `lackpy spec` lists; [the language](language.md) explains it. The hint often has the replacement.',
  ),
  FORBIDDEN_NAME: failing(
    'A name stands on the list of forbidden ones, such as `open` or `eval`, or has two underscores in a row.',
    'Use a tool of the kit instead, or another name for the variable.',
  ),
  FORBIDDEN_ATTRIBUTE: failing(
    "What stands after a dot is no method of the language's types, or is assigned to.",
    'Use a method that the type has, or an index: `value["name"]`.',
  ),
  UNKNOWN_FUNCTION: failing(
    'A plain name is called that is no tool of the kit and no builtin.',
    'Call a tool of the kit, or add the tool to the kit. The hint has the nearest name.',
  ),
  FOR_ITERABLE: failing(
    'A `for` loop runs over an expression.',
    'Assign the expression to a variable, then loop over the variable.',
  ),
  DUNDER_STRING: failing(
    'A string, or a part of an f-string, holds two underscores in a row.',
    'Write it without them, or pass the text in as a param.',
  ),
  LAMBDA_PLACE: failing(
    'A lambda stands where the grammar has no place for one.',
    'In Python use it as `key=`; in JavaScript as the argument of a method.',
  ),
  RULE_NO_LOOPS: failing(
    'The rule `no_loops` is set, and the program has a `for` loop.',
    'Use a comprehension, or one call that works on all items.',
  ),
  RULE_MAX_DEPTH: failing(
    'The rule `max_depth` is set, and `if`, `for` and `with` nest deeper than it allows.',
    'Do one thing after the other, or use a comprehension.',
  ),
  RULE_MAX_CALLS: failing(
    'The rule `max_calls` is set, and the program holds more calls than it allows.',
    'Call each tool once and keep its result in a variable.',
  ),
  RULE_NO_NESTED_CALLS: failing(
    'The rule `no_nested_calls` is set, and a call is the argument of a call.',
    'Assign the result of the inner call to a variable first.',
  ),
  ARGUMENT_COUNT: failing(
    'A call gives a tool more arguments than it has, or leaves out required ones.',
    'The hint has the signature of the tool.',
  ),
  ARGUMENT_NAME: failing(
    'A call names an argument that the tool does not have, or gives one twice.',
    'The hint has the signature of the tool, the message the nearest name.',
  ),
  ARGUMENT_TYPE: failing(
    'A call gives a literal, or another value whose type is known, that the argument does not take.',
    'Give a value of the type that the hint shows.',
  ),
  GRADE_EXCEEDED: failing(
    'The program calls a tool whose grade is above `policy.maxGrade` or `--max-grade`.',
    'Use a tool of a lower grade, or have the bound raised.',
  ),
  ARGUMENT_REFUSED: failing(
    'A literal argument is outside `policy.arguments`.',
    'Use a value that [the policy](config.md#policy) allows.',
  ),
  RULE_FAILED: failing(
    'A rule threw, or returned something other than a list of findings. The program counts as refused.',
    'Correct the rule, or take it out of the rules; the program itself may be fine.',
  ),
};
