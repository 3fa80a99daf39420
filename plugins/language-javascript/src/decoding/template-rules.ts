import { gbnfRule as rule } from 'lackpy';

/** Templates. A dollar sign stands before anything but a brace, so that a field is never text. */
export function templateRules(): string[] {
  return [
    rule('template', '"`" (template-part | "_" template-part)* "_"? "`"'),
    rule('template-part', 'template-char', '"$" template-letter', 'escape', '"$"? "${" expression "}"'),
    rule('template-char', '[^`\\\\$_\\x00-\\x09\\x0B-\\x1F\\x7F]'),
    rule('template-letter', '[^`\\\\$_{\\x00-\\x1F\\x7F]'),
  ];
}
