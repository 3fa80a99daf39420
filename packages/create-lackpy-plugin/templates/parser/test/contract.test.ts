import { test } from 'node:test';
import { makeContribution, testParser } from 'lackpy/testing';
import plugin from '../src/index.js';

testParser({
  it: (name, body) => void test(name, body),
  create: () => makeContribution(plugin, 'parser', '__short__'),
  programs: [
    'x = 1',
    'text = read_file("README.md")\nlen(text)',
    '[1, -2.5, 1e3, 9007199254740993, "é\\n", true, false, null, x, f(g(), [])]',
    '{"a": {"b": []}, "c": f(1)}\r\n\r\nf()',
  ],
  faulty: ['x =', 'f(', '"abc', 'f(1) g(2)', '[1,]', '1e999', 'f(1))', '"\\x"'],
  unsupported: [
    { source: 'import os', name: 'Import' },
    { source: 'f(1)\nwhile true', name: 'While' },
  ],
  nested: (depth) => `${'['.repeat(depth)}1${']'.repeat(depth)}`,
});
