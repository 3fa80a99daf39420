import { SourceText, acceptProgram, type ValidatedProgram } from 'lackpy';
import type { RunMessage } from '../src/protocol/to-child.js';
import { decodeTree } from '../src/protocol/tree.js';
import type { Engine } from './engine.js';

/** Why the engine cannot run a program. */
export class Refusal extends Error {}

/**
 * The program of a message: the very tree that the parent's validator has accepted. It is not validated again: the
 * validator and its rules may be any, and the process is there for what they miss.
 * @throws Refusal when the engine does not hold its language.
 */
export function accept(engine: Engine, message: RunMessage, params: readonly string[]): ValidatedProgram {
  const { language, grammar: grammarName, source, tree, tools } = message;
  const dialect = engine.parser(language)?.dialect;
  if (dialect === undefined) throw new Refusal(`The engine does not hold the language '${language}'`);
  const grammar = dialect.grammars.get(grammarName);
  if (grammar === undefined) throw new Refusal(`The engine does not hold the grammar '${grammarName}'`);
  const span = { start: 0, end: source.length };
  return acceptProgram(
    { type: 'Module', ...span, language, source: new SourceText(source), body: decodeTree(tree) },
    {
      grammar,
      dialect,
      tools: new Set(tools.map(({ name }) => name)),
      params: new Set(params),
      rules: [],
    },
  );
}
