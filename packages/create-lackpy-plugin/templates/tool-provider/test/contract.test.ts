import { test } from 'node:test';
import { makeContribution, testToolProvider } from 'lackpy/testing';
import plugin from '../src/index.js';

testToolProvider({
  it: (name, body) => void test(name, body),
  create: () => makeContribution(plugin, 'toolProvider', '__snake__'),
  calls: [
    { tool: '__snake___count_words', args: { text: ' one two\nthree ' }, returns: 3 },
    { tool: '__snake___wait', args: { seconds: 0.001 }, returns: 0.001 },
  ],
  refuses: [{ name: '__snake___unknown', provider: '__snake__' }],
  abort: { tool: '__snake___wait', args: { seconds: 60 } },
});
