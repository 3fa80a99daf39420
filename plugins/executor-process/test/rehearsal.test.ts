import { makeContribution } from 'lackpy/testing';
import { DEFAULT_LIMITS, RunTrace, acceptProgram } from 'lackpy';
import interpreter from 'lackpy-plugin-executor-interpreter';
import javascript from 'lackpy-plugin-language-javascript';
import python from 'lackpy-plugin-language-python';
import { REHEARSAL_PROGRAMS } from '../child/rehearsal-programs.js';
import { parseToChild } from '../src/protocol/to-child.js';
import { decodeTree, encodeTree } from '../src/protocol/tree.js';
import { echoTools } from './python.js';

const executor = await makeContribution(interpreter, 'executor', 'interpreter');
const parsers = {
  python: await makeContribution(python, 'parser', 'python'),
  javascript: await makeContribution(javascript, 'parser', 'javascript'),
};

const PROGRAMS = Object.entries(parsers).flatMap(([language, parser]) =>
  (REHEARSAL_PROGRAMS[language] ?? []).map((source) => ({ language, parser, source })),
);

test('every language has programs to warm up with', () => {
  expect(PROGRAMS.length).toBe(12);
});

test.each(PROGRAMS)('$language: $source', async ({ parser, source }) => {
  const { program } = parser.parse(source, DEFAULT_LIMITS);
  const grammar = parser.dialect.grammars.get('standard');
  if (program === null || grammar === undefined) throw new Error('It is no program');
  const sent: unknown = JSON.parse(JSON.stringify(encodeTree(program.body)));
  const accepted = acceptProgram(
    { ...program, body: decodeTree(sent) },
    {
      ...{ grammar, dialect: parser.dialect, rules: [] },
      ...{ tools: new Set(['save', 'find']), params: new Set(['names']) },
    },
  );
  const { error } = await executor.execute(accepted, {
    tools: echoTools('save', 'find'),
    params: { names: ['a.md', 'b.md'] },
    limits: DEFAULT_LIMITS,
    signal: new AbortController().signal,
    trace: new RunTrace(),
  });
  expect(error).toBeNull();
});

test.each([
  ['a program that is no list', {}],
  ['a statement without a type', [{ start: 0, end: 1 }]],
  ['a statement of a type that there is none of', [{ type: 'While', start: 0, end: 1 }]],
  ['a node without a place', [{ type: 'Pass' }]],
])('%s is no tree', (_what, form) => {
  expect(() => decodeTree(form)).toThrow(/A program/);
});

test.each([
  ['text', 'run'],
  ['nothing', null],
  ['an unknown type', { type: 'constructor' }],
  ['an answer to no call', { type: 'answer', value: 1 }],
  [
    'a run without a tree',
    { type: 'run', source: '', language: '', grammar: '', aborted: false, tools: [], limits: {} },
  ],
])('%s is no message for a child', (_what, form) => {
  expect(() => parseToChild(form)).toThrow(TypeError);
});
