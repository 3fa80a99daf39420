import { gbnfLiterals as literals, gbnfRule as rule } from 'lackpy';

/** The names that calls are made of. */
export interface CallNames {
  /** Whatever may stand before an argument list by itself. */
  readonly functions: readonly string[];
  readonly methods: Iterable<string>;
  /** Variables that the rule `name` does not know. */
  readonly variables: readonly string[];
  /** Words that no variable but a parameter of a tool may have as its name. */
  readonly keywords: Iterable<string>;
}

/**
 * Values and what follows them. An argument list stands only after a function or, with a dot, a method of the lists, so
 * that a variable cannot be called.
 */
export function callRules({ functions, methods, variables, keywords }: CallNames): string[] {
  const callable = functions.length > 0;
  return [
    rule('primary', 'atom trailer*', 'number', 'constant'),
    rule('atom', 'plain-atom', 'braces'),
    rule('plain-atom', ...(callable ? ['call'] : []), 'variable', 'written'),
    rule('written', 'string', 'f-string', 'parentheses', 'list'),
    rule('variable', 'name', ...literals(variables)),
    ...(callable ? [rule('call', 'function arguments'), rule('function', ...literals(functions))] : []),
    rule('trailer', 'method-call', 'subscript'),
    rule('method-call', '"." method arguments'),
    rule('method', ...literals(methods)),
    rule('subscript', '"[" gap (expression slice? | slice) gap "]"'),
    rule('slice', 'ws ":" (ws expression)? (ws ":" (ws expression)?)?'),
    rule('called', ...(callable ? ['call link*'] : []), '(variable | written | braces) link+'),
    rule('link', 'subscript* method-call'),
    ...argumentRules(keywords),
  ];
}

function argumentRules(keywords: Iterable<string>): string[] {
  return [
    rule('arguments', '"(" gap (argument-list gap)? ")"'),
    rule(
      'argument-list',
      'expression (comprehension | more-arguments)',
      'starred more-arguments',
      'keyword more-keywords',
    ),
    rule('more-arguments', '(comma item)* more-keywords'),
    rule('more-keywords', '(comma keyword)* ","?'),
    rule('keyword', 'keyword-name "=" expression', '"key=lambda " name ": " expression', '"**" sum'),
    rule('keyword-name', 'name', ...literals(keywords)),
  ];
}
