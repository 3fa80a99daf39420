import { DEFAULT_LIMITS, type ValidationOutcome } from 'lackpy';
import { makeContribution } from 'lackpy/testing';
import python from 'lackpy-plugin-language-python';
import plugin from '../src/index.js';

const parser = await makeContribution(python, 'parser', 'python');
const validator = await makeContribution(plugin, 'validator', 'whitelist');

function outcomeOf(source: string): ValidationOutcome {
  const { program } = parser.parse(source, DEFAULT_LIMITS);
  const grammar = parser.dialect.grammars.get('standard');
  if (program === null || grammar === undefined) throw new Error(`Cannot validate ${source}`);
  const scope = {
    grammar,
    dialect: parser.dialect,
    tools: new Set(['f', 'g']),
    params: new Set<string>(),
    rules: [],
  };
  return validator.validate(program, scope);
}

test.each([
  ['x = y = 1', ['x', 'y']],
  ['b = 1\na = 2\nb = 3', ['b', 'a']],
  ['a, (b, *c), [d] = f()', ['a', 'b', 'c', 'd']],
  ['x: int = 1\ny: int', ['x']],
  ['x += 1', ['x']],
  ['for i, (j, k) in f():\n    last = i', ['i', 'j', 'k', 'last']],
  ['with f() as a, g() as (b, c):\n    d = 1', ['a', 'b', 'c', 'd']],
  ['x = [y for y in f()]\n{k: v for k, v in x}', ['x']],
  ['sorted(f(), key=lambda z: z)', []],
  ['x[0] = 1', []],
  ['x.y = 1', []],
  ['if f():\n    a = 1\nelse:\n    b = 2', ['a', 'b']],
])('%j assigns %j', (source, variables) => {
  expect(outcomeOf(source).variables).toEqual(variables);
});

test.each([
  ['x = f(g(1))\nf(x)', ['f', 'g', 'f']],
  ['f() if g() else len([])', ['f', 'g', 'len']],
  ['{f(): g(), g(): f()}', ['f', 'g', 'g', 'f']],
  ['f().strip(g())', ['f', 'g']],
  ['[f(x) for x in g() if len(x)]', ['f', 'g', 'len']],
  ["f'{f()}{g():{len([])}}'", ['f', 'g', 'len']],
  ['unknown(open())', ['unknown', 'open']],
  ['f', []],
])('%j calls %j', (source, calls) => {
  expect(outcomeOf(source).calls).toEqual(calls);
});

test.each([
  ['import os', 1, 1, 10],
  ['x = open', 1, 5, 9],
  ["x = 1\n\n  \ny = '😀', foo(2)", 4, 10, 13],
  ['x = [2 ** 3]', 1, 8, 10],
  ["x = 'a'.strip().size", 1, 17, 21],
  ['for x in [1]:\n    pass', 1, 1, 13],
  ["f('a__b', 1)", 1, 3, 9],
])('%j has its fault in line %d, columns %d to %d', (source, line, column, endColumn) => {
  const [diagnostic, ...others] = outcomeOf(source).diagnostics;
  expect(others).toEqual([]);
  expect(diagnostic?.location).toEqual({ line, column, endLine: line, endColumn });
});
