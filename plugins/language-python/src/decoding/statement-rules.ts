import { gbnfQuote as quote, gbnfRule as rule } from 'lackpy';

/** How deep blocks go; nothing but simple statements stands in the innermost. */
const DEPTH = 3;
const INDENT = '    ';

/** A place of statements: how deep it is, and whether a loop is around it. */
interface Place {
  readonly depth: number;
  readonly looping: boolean;
}

/** Statements, blocks and whole programs. */
export function statementRules(): string[] {
  const places = Array.from({ length: DEPTH }, (_, index) => index + 1).flatMap((depth) => [
    { depth, looping: false },
    { depth, looping: true },
  ]);
  return [
    rule('root', 'statement ("\\n" "\\n"? "\\n"? statement)* "\\n"?'),
    ...statementsAt({ depth: 0, looping: false }),
    ...places.flatMap((place) => [blockAt(place), ...statementsAt(place)]),
    ...simpleRules(),
  ];
}

function simpleRules(): string[] {
  return [
    rule('simple', 'assignment', 'values', '"pass"'),
    rule('loop-simple', 'simple', '"break"', '"continue"'),
    rule('assignment', 'target (ws augmenting ws values | more-targets ws "=" ws values)'),
    rule('augmenting', '"+="', '"-="', '"*="', '"//="', '"/="', '"%="'),
    rule('target', 'variable target-tail?'),
    rule('target-tail', 'subscript target-tail?', 'method-call target-tail'),
    rule('more-targets', '("," ws target)* ("," ws "*" target)?'),
    rule('values', 'expression ("," ws expression)*'),
  ];
}

function blockAt(place: Place): string {
  return rule(block(place), `("\\n" "\\n"? ${quote(INDENT.repeat(place.depth))} ${statement(place)})+`);
}

function statementsAt(place: Place): string[] {
  const simple = place.looping ? 'loop-simple' : 'simple';
  if (place.depth === DEPTH) return [rule(statement(place), simple)];
  return [rule(statement(place), simple, conditional(place), loop(place)), ...compoundAt(place)];
}

function compoundAt(place: Place): string[] {
  const line = quote(`\n${INDENT.repeat(place.depth)}`);
  const inner = block({ ...place, depth: place.depth + 1 });
  const looped = block({ depth: place.depth + 1, looping: true });
  const otherwise = `(${line} "elif " expression ":" ${inner})* (${line} "else:" ${inner})?`;
  return [
    rule(conditional(place), `"if " expression ":" ${inner} ${otherwise}`),
    rule(loop(place), `"for " loop-targets " in " (variable | called) ":" ${looped}`),
  ];
}

const statement = (place: Place): string => named('statement', place);
const conditional = (place: Place): string => named('if', place);
const loop = (place: Place): string => named('for', place);
const block = (place: Place): string => named('block', place);

function named(what: string, { depth, looping }: Place): string {
  const name = depth === 0 ? what : `${what}${String(depth)}`;
  return looping ? `loop-${name}` : name;
}
