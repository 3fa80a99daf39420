import { gbnfRule as rule } from 'lackpy';

/** What stands in brackets of any kind, comprehensions included; only in there may a line break inside an expression. */
export function displayRules(): string[] {
  return [
    rule('gap', '("\\n" [ ]*)?'),
    rule('comma', '"," (" " | "\\n" [ ]*)?'),
    rule('colon', '":" ws'),
    rule('break', '" "', '"\\n" [ ]*'),
    rule('item', 'expression', 'starred'),
    rule('starred', '"*" sum'),
    rule('more-items', '(comma item)* ","?'),
    rule('parentheses', '"(" gap (expression (comma item more-items | ",")? gap)? ")"'),
    rule('list', '"[" gap ((expression (comprehension | more-items) | starred more-items) gap)? "]"'),
    rule('braces', '"{" gap (brace-items gap)? "}"'),
    rule(
      'brace-items',
      'expression (colon expression (comprehension | more-entries) | comprehension | more-items)',
      '"**" sum more-entries',
      'starred more-items',
    ),
    rule('more-entries', '(comma entry)* ","?'),
    rule('entry', 'expression colon expression', '"**" sum'),
    rule('comprehension', '(break "for " loop-targets " in " disjunction (break "if " disjunction)*)+'),
    rule('loop-targets', 'loop-target ("," ws loop-target)*'),
    rule('loop-target', 'name', '"(" name ("," ws name)+ ")"'),
  ];
}
