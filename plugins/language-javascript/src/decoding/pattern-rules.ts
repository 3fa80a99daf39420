import { gbnfRule as rule } from 'lackpy';

/** What values are taken apart with. */
export function patternRules(): string[] {
  return [
    rule('pattern', 'name', 'array-pattern', 'object-pattern'),
    rule('array-pattern', '"[" (element (comma element)* (comma "..." name)?) "]"'),
    rule('element', 'pattern (" = " expression)?'),
    rule('object-pattern', '"{" ws (entry (comma entry)* (comma "..." name)?) ws "}"'),
    rule('entry', 'name (" = " expression)?', 'property ": " pattern (" = " expression)?'),
  ];
}
