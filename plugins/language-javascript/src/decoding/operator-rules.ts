import { gbnfRule as rule } from 'lackpy';

/**
 * Expressions by precedence, loosest first. The leftmost operand is `primary`, all others are unrestricted: a statement
 * cannot begin with a brace, and one that may follow a line without semicolon begins with a word.
 */
export function operatorRules(prefix: '' | 'plain-' | 'word-', primary: string): string[] {
  const signs = prefix === 'word-' ? '"typeof "' : '("!" | "!!" | "-" | "+" | "typeof ")';
  return [
    rule(
      `${prefix}expression`,
      `${prefix}logical (gap-or-space "? " expression gap-or-space ": " expression)?`,
    ),
    rule(`${prefix}logical`, `${prefix}disjunction`, `${prefix}equality (" ?? " equality)+`),
    rule(`${prefix}disjunction`, `${prefix}conjunction (gap-or-space "|| " conjunction)*`),
    rule(`${prefix}conjunction`, `${prefix}equality (gap-or-space "&& " equality)*`),
    rule(`${prefix}equality`, `${prefix}relation (ws equating ws relation)*`),
    rule(`${prefix}relation`, `${prefix}sum (ws ordering ws sum | " in " sum)*`),
    rule(`${prefix}sum`, `${prefix}product ((" + " | " - ") product)*`),
    rule(`${prefix}product`, `${prefix}factor (ws multiplying ws factor)*`),
    rule(`${prefix}factor`, primary, `${signs} primary`),
  ];
}

/** The operators themselves, and what may stand around them. */
export function operatorNameRules(): string[] {
  return [
    rule('equating', '"==="', '"!=="', '"=="', '"!="'),
    rule('ordering', '"<="', '">="', '"<"', '">"'),
    rule('multiplying', '"*"', '"/"', '"%"'),
    rule('ws', '" "?'),
    rule('gap-or-space', '" "', '"\\n" [ ]*'),
    rule('gap', '("\\n" [ ]*)?'),
    rule('comma', '"," (" " | "\\n" [ ]*)?'),
  ];
}
