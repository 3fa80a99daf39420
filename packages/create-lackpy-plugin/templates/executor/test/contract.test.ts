import { test } from 'node:test';
import { DEFAULT_LIMITS } from 'lackpy';
import python from 'lackpy-plugin-language-python';
import { makeContribution, testExecutor } from 'lackpy/testing';
import plugin from '../src/index.js';

const parser = await makeContribution(python, 'parser', 'python');
const grammar = parser.dialect.grammars.get('standard');
if (grammar === undefined) throw new Error('Every language has the grammar standard');

testExecutor({
  it: (name, body) => void test(name, body),
  create: () => makeContribution(plugin, 'executor', '__snake__'),
  parse: (source) => parser.parse(source, DEFAULT_LIMITS),
  scope: { grammar, dialect: parser.dialect, tools: new Set(), params: new Set(), rules: [] },
});
