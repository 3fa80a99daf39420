import { DEFAULT_LIMITS, RunTrace, acceptProgram, walk } from 'lackpy';
import type { ExecutionResult, Executor, Parser, Program, ValidatedProgram } from 'lackpy';
import { makeContribution } from 'lackpy/testing';
import interpreter from 'lackpy-plugin-executor-interpreter';
import sandbox from 'lackpy-plugin-executor-process';
import { bundleEngine } from '../support/engine.js';
import type { ExpectedOutcome, LanguageCase } from './cases.js';

/** Tests that each case of a language ends as recorded, in every way of running it. */
export async function testCases(parser: Parser, cases: readonly LanguageCase[]): Promise<void> {
  const executors = await everyWay();
  afterAll(async () => {
    for (const executor of executors) await executor.close?.();
  });
  test.each(cases.map((one) => [one.name, one] as const))('%s', async (_name, { source, expected }) => {
    const program = accept(parser, source);
    for (const executor of executors) expect(await outcomeOf(executor, program)).toEqual(expected);
  });
}

/** As it comes, walking, going over to code in the middle, as code, and in processes each of which serves many cases. */
async function everyWay(): Promise<readonly Executor[]> {
  const ways = [{}, ...[Number.MAX_SAFE_INTEGER, 3, 0].map((codeAfterSteps) => ({ codeAfterSteps }))];
  const here = ways.map((options) => makeContribution(interpreter, 'executor', 'interpreter', { options }));
  const sandboxed = makeContribution(sandbox, 'executor', 'process', {
    options: { engine: bundleEngine(), runsPerProcess: 1000 },
    warn: () => undefined,
  });
  return await Promise.all([...here, sandboxed]);
}

function accept(parser: Parser, source: string): ValidatedProgram {
  const grammar = parser.dialect.grammars.get('standard');
  if (grammar === undefined) throw new Error('Every dialect has the grammar standard');
  return acceptProgram(parse(parser, source), {
    ...{ grammar, dialect: parser.dialect },
    ...{ tools: new Set<string>(), params: new Set<string>(), rules: [] },
  });
}

function parse(parser: Parser, source: string): Program {
  const parsed = parser.parse(source, DEFAULT_LIMITS);
  if (parsed.program === null) throw new Error(parsed.diagnostics.map(({ message }) => message).join('\n'));
  walk(parsed.program, (node) => {
    if (node.type === 'Unsupported') throw new Error(`The chunk says what no program may: ${node.name}`);
  });
  return parsed.program;
}

async function outcomeOf(executor: Executor, program: ValidatedProgram): Promise<ExpectedOutcome> {
  const { display, stdout, error }: ExecutionResult = await executor.execute(program, {
    tools: new Map(),
    params: {},
    limits: DEFAULT_LIMITS,
    signal: new AbortController().signal,
    trace: new RunTrace(),
  });
  if (error === null) return { display, stdout, error };
  const { type, message, location } = error;
  return { display, stdout, error: { type, message, line: location?.line ?? 0 } };
}
