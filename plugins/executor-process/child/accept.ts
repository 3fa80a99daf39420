import type { ValidatedProgram } from 'lackpy';
import type { RunMessage } from '../src/protocol/to-child.js';
import type { Engine } from './engine.js';

/** Why the engine cannot run a program. */
export class Refusal extends Error {}

/**
 * The program of a message, read and checked again: the engine takes nothing on trust but the rules of the parent.
 * @throws Refusal when it is no valid program here.
 */
export function accept(engine: Engine, message: RunMessage, params: readonly string[]): ValidatedProgram {
  const { language, grammar: grammarName, program, limits, tools } = message;
  const parser = engine.parser(language);
  if (parser === undefined) throw new Refusal(`The engine does not hold the language '${language}'`);
  const grammar = parser.dialect.grammars.get(grammarName);
  if (grammar === undefined) throw new Refusal(`The engine does not hold the grammar '${grammarName}'`);
  const parsed = parser.parse(program, limits);
  if (parsed.program === null) throw new Refusal(parsed.diagnostics[0].message);
  const outcome = engine.validator.validate(parsed.program, {
    grammar,
    dialect: parser.dialect,
    tools: new Set(tools.map(({ name }) => name)),
    params: new Set(params),
    rules: [],
  });
  if (outcome.program === null) throw new Refusal(outcome.diagnostics[0]?.message ?? 'The program is not valid');
  return outcome.program;
}
