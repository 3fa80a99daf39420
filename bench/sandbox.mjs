// node bench/sandbox.mjs [RUNS] [PROFILE] [PAUSE_MS]: what a run costs in this process, through the pool, in a process that serves again,
// and in one that is started for it. Each way has the machine to itself; runs in this process alternate with runs in the sandbox.
import { DEFAULT_LIMITS, RunTrace, acceptProgram, workspaceAt } from 'lackpy';
import interpreter from 'lackpy-plugin-executor-interpreter';
import process_ from 'lackpy-plugin-executor-process';
import python from 'lackpy-plugin-language-python';

const RUNS = Number(process.argv[2] ?? 60);
/** Between two runs of a program, so that the pool can replace what was used. */
const PAUSE_MS = Number(process.argv[4] ?? 700);

const PROGRAMS = {
  'no call': 'lengths = [len(name) for name in names]\nsum(lengths)',
  'one call': 'read("a.md")',
  'ten calls': 'total = 0\nfor name in names:\n    total += len(read(name))\ntotal',
  'no call, 10 000 steps': 'sum([n * n for n in range(2000)])',
};
const NAMES = Array.from({ length: 10 }, (_, index) => `file${index}.md`);

async function make(plugin, port, options = {}) {
  const [{ create, options: schema }] = plugin.provides[port];
  const parsed = schema === undefined ? undefined : (await schema['~standard'].validate(options)).value;
  return create(parsed, { name: 'bench', workspace: workspaceAt('.'), warn: console.warn });
}

const parser = await make(python, 'parser');
const scope = {
  grammar: parser.dialect.grammars.get('standard'),
  dialect: parser.dialect,
  tools: new Set(['read']),
  params: new Set(['names']),
  rules: [],
};
const spec = {
  ...{ name: 'read', provider: 'bench', providerConfig: {}, description: '', returns: 'str', gradeW: 3 },
  ...{ args: [{ name: 'path', type: 'str', description: '', required: true }], effectsCeiling: 3 },
  ...{ effects: { reads: [], modifies: [] }, aliases: [], examples: [] },
};
const tools = new Map([['read', { name: 'read', spec, invoke: ({ path }) => `# ${path}` }]]);

function programOf(source) {
  return acceptProgram(parser.parse(source, DEFAULT_LIMITS).program, scope);
}

async function timed(executor, source, profile) {
  const program = programOf(source);
  const started = performance.now();
  const { error } = await executor.execute(program, {
    ...{ tools, params: { names: NAMES }, limits: DEFAULT_LIMITS, profile },
    ...{ signal: new AbortController().signal, trace: new RunTrace() },
  });
  if (error !== null) throw new Error(error.message);
  return performance.now() - started;
}

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function quantile(times, part) {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * part)];
}

const shown = (milliseconds) => `${milliseconds.toFixed(2)} ms`;

/** One way of running a program, next to runs of it in this process. */
async function row([name, source], [way, { options, runs, pauseMs }]) {
  const sandbox = await make(process_, 'executor', options);
  await timed(sandbox, source, profile);
  await pause(3 * pauseMs);
  const inProcess = [];
  const sandboxed = [];
  for (let number = 0; number < runs; number++) {
    inProcess.push(await timed(here, source));
    await pause(pauseMs / 2);
    sandboxed.push(await timed(sandbox, source, profile));
    await pause(pauseMs / 2);
  }
  await sandbox.close();
  const added = quantile(sandboxed, 0.5) - quantile(inProcess, 0.5);
  return {
    ...{ program: name, way, 'in-process': shown(quantile(inProcess, 0.5)) },
    ...{ sandbox: shown(quantile(sandboxed, 0.5)), added: shown(added) },
    ...{ 'one of ten': shown(quantile(sandboxed, 0.1)), 'nine of ten': shown(quantile(sandboxed, 0.9)) },
  };
}

const WAYS = {
  pooled: { options: {}, runs: RUNS, pauseMs: PAUSE_MS },
  reused: { options: { runsPerProcess: 10_000 }, runs: RUNS, pauseMs: PAUSE_MS },
  cold: { options: { processes: 0 }, runs: Math.ceil(RUNS / 3), pauseMs: 100 },
};

const here = await make(interpreter, 'executor');
const profile = process.argv[3] ?? (await strongest());
console.log(`profile: ${profile}, median of ${RUNS} runs, ${PAUSE_MS} ms between two\n`);
const rows = [];
for (const program of Object.entries(PROGRAMS)) {
  for (const way of Object.entries(WAYS)) rows.push(await row(program, way));
}
console.table(rows);

async function strongest() {
  const sandbox = await make(process_, 'executor');
  const profiles = await sandbox.profiles();
  await sandbox.close();
  return profiles.find(({ isDefault }) => isDefault).name;
}
