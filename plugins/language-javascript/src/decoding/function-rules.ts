import { gbnfRule as rule } from 'lackpy';

/** Arrow functions, which stand only as arguments. */
export function functionRules(): string[] {
  return [
    rule('arrow', '"async "? parameters " => " (plain-expression | function-block)'),
    rule(
      'parameters',
      'name',
      '"()"',
      '"(" parameter (comma parameter)* (comma "..." name)? ")"',
      '"(..." name ")"',
    ),
    rule('parameter', 'pattern (" = " expression)?'),
  ];
}
