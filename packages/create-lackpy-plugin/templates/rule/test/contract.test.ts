import { test } from 'node:test';
import { DEFAULT_LIMITS } from 'lackpy';
import python from 'lackpy-plugin-language-python';
import { makeContribution, testRule } from 'lackpy/testing';
import plugin from '../src/index.js';

const parser = await makeContribution(python, 'parser', 'python');
const code = '__snake__';

testRule({
  it: (name, body) => void test(name, body),
  rule: await makeContribution(plugin, 'rule', '__snake__', { options: { max: 2 } }),
  parse: (source) => parser.parse(source, DEFAULT_LIMITS),
  accept: ['x = 1', 'x = fetch(1)\nx'],
  reject: [
    { source: 'a = 1\nb = 2\na + b', diagnostics: [{ code, line: 3, column: 1 }] },
    { source: 'a = 1; b = 2; c = 3; d = 4', diagnostics: [{ code, line: 1, column: 15 }] },
  ],
});
