import { gbnfRule as rule } from 'lackpy';
import { QUOTES } from './literal-rules.js';
import { operatorRules } from './operator-rules.js';

/**
 * F-strings. Their fields begin with anything but a brace, for two braces in a row are text; the rules of such
 * expressions have names with the prefix `field-`.
 */
export function fStringRules(): string[] {
  return [
    rule('f-string', ...QUOTES.map(({ prefix }) => `${prefix}-f-string`)),
    ...QUOTES.flatMap(({ prefix, mark, literal }) => [
      rule(`${prefix}-f-string`, `"f" ${literal} (${prefix}-part | "_" ${prefix}-part)* "_"? ${literal}`),
      rule(`${prefix}-part`, `[^${mark}\\\\_{}\\x00-\\x1F\\x7F]`, 'escape', '"{{"', '"}}"', 'field'),
    ]),
    rule('field', '"{" field-expression ("!" [rs])? (":" specification)? "}"'),
    rule('specification', '([-+<>=^ #,.%*0-9A-Za-z] | "{" variable "}")+'),
    ...operatorRules('field-'),
    rule('field-primary', 'plain-atom trailer*', 'number', 'constant'),
  ];
}
