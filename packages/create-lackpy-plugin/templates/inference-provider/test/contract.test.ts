import { test } from 'node:test';
import { DEFAULT_LIMITS } from 'lackpy';
import python from 'lackpy-plugin-language-python';
import { makeContribution, testInferenceProvider } from 'lackpy/testing';
import plugin from '../src/index.js';

const parser = await makeContribution(python, 'parser', 'python');
const grammar = parser.dialect.grammars.get('standard');
if (grammar === undefined) throw new Error('Every language has the grammar standard');

testInferenceProvider({
  it: (name, body) => void test(name, body),
  create: () => makeContribution(plugin, 'inferenceProvider', '__snake__'),
  request: (intent) => ({
    intent,
    tools: [],
    params: [],
    examples: [],
    parser,
    grammar,
    limits: DEFAULT_LIMITS,
    feedback: null,
    maxTokens: null,
    signal: new AbortController().signal,
  }),
  answerable: ['shout hello', 'Shout it\'s "loud"'],
  unanswerable: ['whisper hello', 'shout', ''],
  supports: { deterministic: true },
});
