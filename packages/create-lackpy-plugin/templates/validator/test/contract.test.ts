import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DEFAULT_LIMITS } from 'lackpy';
import python from 'lackpy-plugin-language-python';
import { makeContribution, testValidator } from 'lackpy/testing';
import plugin from '../src/index.js';

const parser = await makeContribution(python, 'parser', 'python');
const grammar = parser.dialect.grammars.get('standard');
if (grammar === undefined) throw new Error('Every language has the grammar standard');
const scope = {
  grammar,
  dialect: parser.dialect,
  tools: new Set(['f']),
  params: new Set<string>(),
  rules: [],
};

testValidator({
  it: (name, body) => void test(name, body),
  create: () => makeContribution(plugin, 'validator', '__snake__'),
  parse: (source) => parser.parse(source, DEFAULT_LIMITS),
  scope,
});

test('refuses a program that assigns too many names', async () => {
  const validator = await makeContribution(plugin, 'validator', '__snake__');
  const lines = Array.from({ length: 51 }, (_, index) => `name${String(index)} = f()`);
  for (const [count, codes] of [
    [50, []],
    [51, ['__snake__']],
  ] as const) {
    const { program } = parser.parse(lines.slice(0, count).join('\n'), DEFAULT_LIMITS);
    assert.ok(program !== null);
    const outcome = validator.validate(program, scope);
    assert.deepEqual(
      outcome.diagnostics.map(({ code }) => code),
      codes,
    );
    assert.equal(outcome.program === null, codes.length > 0);
  }
});
