// Compares random JavaScript programs with Node:  node test/language/random/compare-javascript.mjs [count] [first seed]
import { DEFAULT_LIMITS, RunTrace, acceptProgram, walk } from 'lackpy';
import interpreter from 'lackpy-plugin-executor-interpreter';
import javascript from 'lackpy-plugin-language-javascript';
import { nodeOutcome } from '../node-outcome.mjs';
import { randomJavaScript } from './random-javascript.mjs';

const MOST_SHOWN = 10;
const LIMITS = { ...DEFAULT_LIMITS, steps: 2_000_000, timeoutMs: 5000 };

const parser = await javascript.provides.parser[0].create();
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
  if (parsed.program === null) return { syntax: parsed.diagnostics[0].message };
  const refused = [];
  walk(parsed.program, (node) => {
    if (node.type === 'Unsupported') refused.push(node.name);
  });
  if (refused.length > 0) return { refused };
  const { display, stdout, error } = await executor.execute(acceptProgram(parsed.program, scope), {
    tools: new Map(),
    params: {},
    limits: LIMITS,
    signal: new AbortController().signal,
    trace: new RunTrace(),
  });
  if (error === null) return { display, stdout, error };
  if (error.code !== null) return { limit: error.code };
  const { type, message } = error;
  return { display, stdout, error: { type, message, line: error.location?.line ?? 0 } };
}

const [count = 10_000, first = 1] = process.argv.slice(2).map(Number);
let differences = 0;
let failing = 0;
let limited = 0;
for (let seed = first; seed < first + count; seed++) {
  const source = randomJavaScript(seed);
  const expected = await nodeOutcome(source);
  const actual = await outcomeOf(source, executors[seed % executors.length]);
  if (actual.limit !== undefined) limited++;
  if (expected.error !== null) failing++;
  if (actual.limit !== undefined || JSON.stringify(actual) === JSON.stringify(expected)) continue;
  if (++differences > MOST_SHOWN) continue;
  console.log(
    `--- seed ${seed}\n${source}\n  Node   ${JSON.stringify(expected)}\n  lackpy ${JSON.stringify(actual)}`,
  );
}
console.log(
  `${count} programs, ${failing} of them end with an error in Node, ${limited} at a limit here: ${differences} differ`,
);
process.exitCode = differences === 0 ? 0 : 1;
