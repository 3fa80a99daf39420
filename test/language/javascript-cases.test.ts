import path from 'node:path';
import { DEFAULT_LIMITS, RunTrace, acceptProgram, walk, type ExecutionResult, type Program } from 'lackpy';
import { makeContribution } from 'lackpy/testing';
import interpreter from 'lackpy-plugin-executor-interpreter';
import sandbox from 'lackpy-plugin-executor-process';
import javascript from 'lackpy-plugin-language-javascript';
import { bundleEngine } from '../support/engine.js';
import { JAVASCRIPT_CASES, readCases, type ExpectedOutcome } from './cases.js';

const parser = await makeContribution(javascript, 'parser', 'javascript');
/** The ways to run a program: as it comes, walking, going over to code in the middle, and as code. */
const executors = await Promise.all(
  [{}, ...[Number.MAX_SAFE_INTEGER, 3, 0].map((codeAfterSteps) => ({ codeAfterSteps }))].map((options) =>
    makeContribution(interpreter, 'executor', 'interpreter', { options }),
  ),
);
/** The same in processes, each of which serves many cases. */
const sandboxed = await makeContribution(sandbox, 'executor', 'process', {
  options: { engine: bundleEngine(), runsPerProcess: 1000 },
  warn: () => undefined,
});
executors.push(sandboxed);
afterAll(() => sandboxed.close?.());

const grammar = parser.dialect.grammars.get('standard');
if (grammar === undefined) throw new Error('Every dialect has the grammar standard');

const scope = {
  grammar,
  dialect: parser.dialect,
  tools: new Set<string>(),
  params: new Set<string>(),
  rules: [],
};

function parse(source: string): Program {
  const parsed = parser.parse(source, DEFAULT_LIMITS);
  if (parsed.program === null) throw new Error(parsed.diagnostics.map(({ message }) => message).join('\n'));
  walk(parsed.program, (node) => {
    if (node.type === 'Unsupported') throw new Error(`The chunk says what no program may: ${node.name}`);
  });
  return parsed.program;
}

function outcomeOf(result: ExecutionResult): ExpectedOutcome {
  const { display, stdout, error } = result;
  if (error === null) return { display, stdout, error };
  const { type, message, location } = error;
  return { display, stdout, error: { type, message, line: location?.line ?? 0 } };
}

test.each(
  readCases(path.join(import.meta.dirname, 'javascript'), JAVASCRIPT_CASES).map(
    (one) => [one.name, one] as const,
  ),
)('%s', async (_name, { source, expected }) => {
  const program = acceptProgram(parse(source), scope);
  for (const executor of executors) {
    const result = await executor.execute(program, {
      tools: new Map(),
      params: {},
      limits: DEFAULT_LIMITS,
      signal: new AbortController().signal,
      trace: new RunTrace(),
    });
    expect(outcomeOf(result)).toEqual(expected);
  }
});
