import { gbnfRule as rule } from 'lackpy';

/** The quotes a string can stand in. */
export const QUOTES = [
  { prefix: 'single', mark: "'", literal: `"'"` },
  { prefix: 'double', mark: '\\"', literal: '"\\""' },
] as const;

/**
 * Numbers, constants and strings. No string holds a double underscore: every underscore is followed by another
 * character or by the end, and no escape stands for one.
 */
export function literalRules(): string[] {
  return [
    rule('number', 'integer ("." [0-9]+)? ("e" [+-]? [0-9]+)?'),
    rule('integer', '"0"', '[1-9] [0-9]*'),
    rule('constant', '"True"', '"False"', '"None"'),
    rule('escape', `"\\\\" ([abfnrtv'"\\\\] | "u" code)`),
    rule('code', '[1-9a-fA-F] hex hex hex', '"0" [1-9a-fA-F] hex hex'),
    rule('hex', '[0-9a-fA-F]'),
    rule('string', ...QUOTES.map(({ prefix }) => `${prefix}-string`)),
    ...QUOTES.flatMap(({ prefix, mark, literal }) => [
      rule(`${prefix}-string`, `${literal} (${prefix}-char | "_" ${prefix}-char)* "_"? ${literal}`),
      rule(`${prefix}-char`, `[^${mark}\\\\_\\x00-\\x1F\\x7F]`, 'escape'),
    ]),
  ];
}
