import assert from 'node:assert/strict';
import type { Program } from '../ast/nodes.js';
import type { ParseResult } from '../ports/parser.js';

/** Reads source text into a tree; `(source) => parser.parse(source, DEFAULT_LIMITS)` of any parser is one. */
export type ParseSource = (source: string) => ParseResult;

/** The tree of a source that has to be a program. Fails with the parser's own words when it is none. */
export function programOf(source: string, parse: ParseSource): Program {
  const result = parse(source);
  if (result.program !== null) return result.program;
  const reasons = result.diagnostics.map((diagnostic) => diagnostic.message).join('\n');
  assert.fail(`The source is no program:\n${source}\n${reasons}`);
}
