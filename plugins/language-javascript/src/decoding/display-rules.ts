import { gbnfRule as rule } from 'lackpy';

/** Arrays and objects. */
export function displayRules(): string[] {
  return [
    rule('array', '"[" gap (item (comma item)* ","? gap)? "]"'),
    rule('item', 'expression', '"..." expression'),
    rule('object', '"{" break-in (field (comma field)* ","? break-in)? "}"'),
    rule('break-in', '(" " | "\\n" [ ]*)?'),
    rule(
      'field',
      'name',
      '(property | string | integer) ":" ws expression',
      '"[" expression "]:" ws expression',
      '"..." expression',
    ),
  ];
}
