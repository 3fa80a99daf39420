import { gbnfRule as rule } from 'lackpy';

/**
 * Expressions by precedence, loosest first. The leftmost operand ends in the rule `primary` with the prefix given, all
 * others are unrestricted.
 */
export function operatorRules(prefix: '' | 'field-'): string[] {
  return [
    rule(`${prefix}expression`, `${prefix}disjunction (" if " disjunction " else " expression)?`),
    rule(`${prefix}disjunction`, `${prefix}conjunction (" or " conjunction)*`),
    rule(`${prefix}conjunction`, `${prefix}inversion (" and " inversion)*`),
    rule(`${prefix}inversion`, '"not " inversion', `${prefix}comparison`),
    rule(`${prefix}comparison`, `${prefix}sum (comparing sum)*`),
    rule(`${prefix}sum`, `${prefix}product (ws [+-] ws product)*`),
    rule(`${prefix}product`, `${prefix}factor (ws multiplying ws factor)*`),
    rule(`${prefix}factor`, '[+-] primary', `${prefix}primary`),
  ];
}

/** The operators themselves, and the one space that may stand around them. */
export function operatorNameRules(): string[] {
  const symbols = '("==" | "!=" | "<=" | ">=" | "<" | ">")';
  return [
    rule('comparing', `ws ${symbols} ws`, '" in "', '" not in "', '" is "', '" is not "'),
    rule('multiplying', '"*"', '"//"', '"/"', '"%"'),
    rule('ws', '" "?'),
  ];
}
