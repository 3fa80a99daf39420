import { gbnfRule as rule } from 'lackpy';

/** Where statements stand: `await` has no place in a function, `break` none outside of a loop. */
const PLACES = [
  { prefix: '', loop: 'loop-', isLoop: false, awaits: true },
  { prefix: 'loop-', loop: 'loop-', isLoop: true, awaits: true },
  { prefix: 'function-', loop: 'function-loop-', isLoop: false, awaits: false },
  { prefix: 'function-loop-', loop: 'function-loop-', isLoop: true, awaits: false },
] as const;

type Place = (typeof PLACES)[number];

/**
 * Statements, blocks and whole programs. A statement ends with a semicolon, or with its line where the next one begins
 * with a word, so that no line goes on with the one before.
 */
export function statementRules(): string[] {
  return [
    rule('root', 'statements "\\n"?'),
    rule('break-line', '"\\n" "\\n"? "\\n"? [ ]*'),
    ...PLACES.flatMap((place) => [...sequences(place), ...compounds(place), ...simple(place)]),
    rule('iterable', 'variable', 'called'),
    rule('target', 'variable target-part*'),
    rule('target-part', '"." property', '"[" gap expression gap "]"'),
    rule('plain-target', 'variable ("." property | "[" (name | string | integer) "]")*'),
    rule('assigning', '"="', '"+="', '"-="', '"*="', '"/="', '"%="'),
    rule('assigning-once', '"??="', '"||="', '"&&="'),
  ];
}

function sequences({ prefix }: Place): string[] {
  const next = `(break-line ${prefix}statements)?`;
  const end = `(";" ${next} | break-line ${prefix}word-statements)?`;
  return [
    rule(`${prefix}statements`, `${prefix}compound ${next}`, `${prefix}simple ${end}`),
    rule(`${prefix}word-statements`, `${prefix}compound ${next}`, `${prefix}word-simple ${end}`),
    rule(
      `${prefix}block`,
      `"{" break-line ${prefix}statements break-line "}"`,
      `"{ " ${prefix}simple ";"? " }"`,
    ),
  ];
}

function compounds({ prefix, loop }: Place): string[] {
  const test = '"if (" gap expression gap ") "';
  return [
    rule(`${prefix}compound`, `${prefix}if`, `${prefix}for`),
    rule(
      `${prefix}if`,
      `${test} ${prefix}block (" else " ${test} ${prefix}block)* (" else " ${prefix}block)?`,
    ),
    rule(`${prefix}for`, `"for (" ("const " | "let ") pattern " of " iterable ") " ${loop}block`),
  ];
}

function simple({ prefix, isLoop, awaits }: Place): string[] {
  const value = awaits ? '"await "? expression' : 'expression';
  return [
    rule(`${prefix}simple`, `${prefix}word-simple`, 'plain-expression', ...(awaits ? [swap(value)] : [])),
    rule(
      `${prefix}word-simple`,
      `("const " | "let ") pattern " = " ${value}`,
      '"let " name',
      `target ws assigning ws ${value}`,
      `plain-target ws assigning-once ws ${value}`,
      'plain-target ("++" | "--")',
      ...(awaits ? ['"await " expression'] : []),
      'word-expression',
      `"return" (" " ${value})?`,
      ...(isLoop ? ['"break"', '"continue"'] : []),
    ),
  ];
}

/** `[a, b] = [b, a]`. */
function swap(value: string): string {
  return `"[" target ("," ws target)+ "]" ws "=" ws ${value}`;
}
