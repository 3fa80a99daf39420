import { DEFAULT_LIMITS, type ParseResult, type ValidationScope } from 'lackpy';
import { makeContribution } from 'lackpy/testing';
import python from 'lackpy-plugin-language-python';

/** The language of the suites that need one. */
export const parser = await makeContribution(python, 'parser', 'python');

const grammar = parser.dialect.grammars.get('standard');
if (grammar === undefined) throw new Error('Every dialect has the grammar standard');

/** What programs may use, without tools and params. */
export const scope: ValidationScope = {
  grammar,
  dialect: parser.dialect,
  tools: new Set(),
  params: new Set(),
  rules: [],
};

/** Reads Python. */
export function parse(source: string): ParseResult {
  return parser.parse(source, DEFAULT_LIMITS);
}
