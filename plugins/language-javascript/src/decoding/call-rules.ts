import { gbnfLiterals as literals, gbnfRule as rule } from 'lackpy';
import { Namespace } from '../runtime/calls/namespace.js';
import { BUILTINS } from '../runtime/builtins/builtins.js';
import { isCallable } from '../runtime/calls/is-function.js';

/** The names that calls are made of. */
export interface CallNames {
  readonly tools: readonly string[];
  readonly builtins: readonly string[];
  readonly methods: Iterable<string>;
  /** Variables that the rule `name` does not know. */
  readonly variables: readonly string[];
}

/** What is made with `new`. */
const MADE: readonly string[] = ['Map', 'Set'];

/**
 * Values and what follows them. An argument list stands only after a tool, a builtin or, with a dot, a method of the
 * lists, so that a variable cannot be called.
 */
export function callRules({ tools, builtins, methods, variables }: CallNames): string[] {
  const functions = [...tools, ...builtins.filter(isFunction)];
  const made = builtins.filter((name) => MADE.includes(name));
  const members = builtins.flatMap(membersOf);
  const calls = [
    ...(functions.length > 0 ? ['function arguments'] : []),
    ...(made.length > 0 ? ['"new " made arguments'] : []),
    ...(members.length > 0 ? ['member arguments'] : []),
  ];
  const callAtom = calls.length > 0 ? ['call'] : [];
  return [
    rule('primary', 'atom trailer*', 'number', 'constant'),
    rule('plain-primary', 'plain-atom trailer*', 'number', 'constant'),
    rule('word-primary', '(' + [...callAtom, 'variable'].join(' | ') + ') trailer*', 'constant'),
    rule('atom', 'plain-atom', 'object'),
    rule('plain-atom', ...callAtom, 'variable', 'written'),
    rule('written', 'string', 'template', 'parentheses', 'array'),
    rule('parentheses', '"(" gap expression gap ")"'),
    rule('variable', 'name', ...literals(variables)),
    ...(calls.length > 0 ? [rule('call', ...calls)] : []),
    ...(functions.length > 0 ? [rule('function', ...literals(functions))] : []),
    ...(made.length > 0 ? [rule('made', ...literals(made))] : []),
    ...(members.length > 0 ? [rule('member', ...literals(members))] : []),
    rule('trailer', 'step', 'method-call', '"?." (property | "[" gap expression gap "]")', 'optional-call'),
    rule('step', '"." property', '"[" gap expression gap "]"'),
    rule('method-call', 'gap "." method arguments'),
    rule('optional-call', '"?." method arguments', '"." method "?." arguments'),
    rule('method', ...literals(methods)),
    rule('called', ...(calls.length > 0 ? ['call link*'] : []), '(variable | written | object) link+'),
    rule('link', 'step* method-call'),
    rule('arguments', '"(" gap (argument (comma argument)* ","? gap)? ")"'),
    rule('argument', 'expression', 'arrow', '"..." expression'),
  ];
}

function isFunction(name: string): boolean {
  const builtin = BUILTINS.get(name);
  return builtin !== undefined && isCallable(builtin) && !MADE.includes(name);
}

/** `Math.max` and the like. */
function membersOf(name: string): string[] {
  const builtin = BUILTINS.get(name);
  if (!(builtin instanceof Namespace)) return [];
  return [...builtin.members].filter(([, member]) => isCallable(member)).map(([key]) => `${name}.${key}`);
}
