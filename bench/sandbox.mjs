// node bench/sandbox.mjs: what a run costs in this process, through the pool, and with a process started for it.
import { DEFAULT_LIMITS, RunTrace, acceptProgram, workspaceAt } from 'lackpy';
import interpreter from 'lackpy-plugin-executor-interpreter';
import process_ from 'lackpy-plugin-executor-process';
import python from 'lackpy-plugin-language-python';

const RUNS = Number(process.argv[2] ?? 60);
/** Between two runs, so that the pool can replace what was used. */
const PAUSE_MS = Number(process.argv[4] ?? 150);

const PROGRAMS = {
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

const pause = () => new Promise((resolve) => setTimeout(resolve, PAUSE_MS));

function quantile(times, part) {
  const sorted = [...times].sort((a, b) => a - b);
  return `${sorted[Math.floor((sorted.length - 1) * part)].toFixed(2)} ms`;
}

async function row(name, way, executor, source, profile, runs, between) {
  await timed(executor, source, profile);
  const times = [];
  for (let number = 0; number < runs; number++) {
    await between();
    times.push(await timed(executor, source, profile));
  }
  return { program: name, way, median: quantile(times, 0.5), 'nine of ten': quantile(times, 0.9) };
}

const profile = process.argv[3];
const here = await make(interpreter, 'executor');
const pooled = await make(process_, 'executor', { processes: 2 });
const reused = await make(process_, 'executor', { processes: 2, runsPerProcess: 10_000 });
const cold = await make(process_, 'executor', { processes: 0 });
const chosen = (await pooled.profiles()).find(({ isDefault }) => isDefault);
console.log(`profile: ${profile ?? chosen.name}\n`);
const rows = [];
for (const [name, source] of Object.entries(PROGRAMS)) {
  rows.push(await row(name, 'in-process', here, source, profile, RUNS, pause));
  rows.push(await row(name, 'sandbox, pooled', pooled, source, profile, RUNS, pause));
  rows.push(await row(name, 'sandbox, reused', reused, source, profile, RUNS, pause));
  rows.push(
    await row(name, 'sandbox, cold', cold, source, profile, Math.ceil(RUNS / 3), async () => undefined),
  );
}
console.table(rows);
await Promise.all([pooled.close(), reused.close(), cold.close()]);
