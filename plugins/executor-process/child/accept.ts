import { acceptProgram, type ValidatedProgram } from 'lackpy';
import type { RunMessage } from '../src/protocol/to-child.js';
import type { Engine } from './engine.js';

/** Why the engine cannot run a program. */
export class Refusal extends Error {}

/**
 * The program of a message, read again from its source. Whether it is valid is for the parent's validator to say, which
 * may be any: here it counts as accepted, and the process is there for what validators miss.
 * @throws Refusal when the engine cannot read it.
 */
export function accept(engine: Engine, message: RunMessage, params: readonly string[]): ValidatedProgram {
  const { language, grammar: grammarName, program, limits, tools } = message;
  const parser = engine.parser(language);
  if (parser === undefined) throw new Refusal(`The engine does not hold the language '${language}'`);
  const grammar = parser.dialect.grammars.get(grammarName);
  if (grammar === undefined) throw new Refusal(`The engine does not hold the grammar '${grammarName}'`);
  const parsed = parser.parse(program, limits);
  if (parsed.program === null) throw new Refusal(parsed.diagnostics[0].message);
  return acceptProgram(parsed.program, {
    grammar,
    dialect: parser.dialect,
    tools: new Set(tools.map(({ name }) => name)),
    params: new Set(params),
    rules: [],
  });
}
