// Compares random programs with CPython:  npm run compare -- [count] [first seed]
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { DEFAULT_LIMITS, RunTrace, acceptProgram } from 'lackpy';
import interpreter from 'lackpy-plugin-executor-interpreter';
import python from 'lackpy-plugin-language-python';
import { randomProgram } from './random-program.mjs';

const BATCH = 500;
const MOST_SHOWN = 10;
const LIMITS = { ...DEFAULT_LIMITS, steps: 2_000_000, timeoutMs: 5000 };

const parser = await python.provides.parser[0].create();
/** The ways to run a program take turns: as it comes, going over to code in the middle, and as code. */
const executors = await Promise.all(
  [2000, 3, 0].map((codeAfterSteps) => interpreter.provides.executor[0].create({ codeAfterSteps })),
);
const scope = {
  grammar: parser.dialect.grammars.get('standard'),
  dialect: parser.dialect,
  tools: new Set(),
  params: new Set(),
  rules: [],
};

async function outcomeOf(source, executor) {
  const parsed = parser.parse(source, LIMITS);
  if (parsed.program === null) return { syntax: true };
  const { display, stdout, error } = await executor.execute(acceptProgram(parsed.program, scope), {
    tools: new Map(),
    params: {},
    limits: LIMITS,
    signal: new AbortController().signal,
    trace: new RunTrace(),
  });
  if (error === null) return { display, stdout, error };
  if (error.code !== null) return { limit: error.code };
  return {
    display,
    stdout,
    error: { type: error.type, message: error.message, line: error.location?.line ?? 0 },
  };
}

function expectedOf(sources) {
  const oracle = path.join(import.meta.dirname, 'oracle.py');
  const { status, stdout, stderr } = spawnSync('python3', [oracle], {
    input: JSON.stringify(sources),
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  if (status !== 0) throw new Error(`python3 failed: ${stderr}`);
  return JSON.parse(stdout);
}

const [count = 10_000, first = 1] = process.argv.slice(2).map(Number);
let differences = 0;
let failing = 0;
let limited = 0;
for (let start = first; start < first + count; start += BATCH) {
  const seeds = Array.from({ length: Math.min(BATCH, first + count - start) }, (_, index) => start + index);
  const sources = seeds.map(randomProgram);
  const expected = expectedOf(sources);
  for (const [index, source] of sources.entries()) {
    const actual = await outcomeOf(source, executors[seeds[index] % executors.length]);
    // CPython 3.11 does not read f-strings as 3.12 does.
    if (expected[index].syntax) continue;
    if (actual.limit !== undefined) limited++;
    if (expected[index].error) failing++;
    if (actual.limit !== undefined || JSON.stringify(actual) === JSON.stringify(expected[index])) continue;
    if (++differences > MOST_SHOWN) continue;
    console.log(
      `--- seed ${seeds[index]}\n${source}\n  CPython ${JSON.stringify(expected[index])}\n  lackpy  ${JSON.stringify(actual)}`,
    );
  }
}
console.log(
  `${count} programs, ${failing} of them end with an error in CPython, ${limited} at a limit here: ${differences} differ`,
);
process.exitCode = differences === 0 ? 0 : 1;
