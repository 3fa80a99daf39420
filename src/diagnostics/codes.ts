/** Every code a diagnostic about a program can carry, with what it says. Codes are stable within a major version. */
export const DIAGNOSTIC_CODES = {
  PARSE_ERROR: 'The text is not a program of the language.',
  SOURCE_TOO_LARGE: 'The source is longer than the limit for source bytes.',
  NESTING_TOO_DEEP: 'The program nests deeper than the limit.',
  FORBIDDEN_NODE: 'A construct that is outside the grammar.',
  FORBIDDEN_NAME: 'A name that no program may use.',
  FORBIDDEN_ATTRIBUTE: 'An attribute that is not a method of any type of the language.',
  UNKNOWN_FUNCTION: 'A call to a name that is neither a tool of the kit nor a builtin.',
  FOR_ITERABLE: 'A for loop over something that is neither a call nor a name.',
  DUNDER_STRING: "A string constant that contains '__'.",
  LAMBDA_PLACE: 'A lambda where the grammar does not allow one.',
  RULE_NO_LOOPS: 'The no_loops rule found a for loop.',
  RULE_MAX_DEPTH: 'The max_depth rule found blocks nested too deeply.',
  RULE_MAX_CALLS: 'The max_calls rule counted too many calls.',
  RULE_NO_NESTED_CALLS: 'The no_nested_calls rule found a call as the argument of a call.',
  ARGUMENT_COUNT: 'A call that gives a tool too many arguments, or too few.',
  ARGUMENT_NAME: 'A call that gives a tool a keyword argument that it does not have, or has already.',
  ARGUMENT_TYPE: 'A call that gives a tool a value of a type that the argument does not take.',
  GRADE_EXCEEDED: 'A tool whose grade is above the allowed one.',
  ARGUMENT_REFUSED: 'A literal argument of a tool that the policy does not allow.',
  RULE_FAILED: 'A rule threw instead of reporting findings.',
} as const;

/** A code of a finding about a program. */
export type DiagnosticCode = keyof typeof DIAGNOSTIC_CODES;
