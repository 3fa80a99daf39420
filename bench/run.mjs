// npm run bench: a table of ratios against peers, measured in one run on this machine.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import * as lackpy from './contestants/lackpy.mjs';
import { raceJavaScript } from './javascript.mjs';
import { ms, printTable, race, ratio } from './race.mjs';
import { FILE_LIST, TOOLS, WORKLOADS, programOf, textOf } from './workloads.mjs';

const ROOT = path.resolve(import.meta.dirname, '..');
const monty = await import('./contestants/monty.mjs').catch(() => null);
if (monty === null) console.log('monty is not installed: npm install --prefix bench\n');

async function orNull(contestant, workload, setup) {
  if (contestant === null) return null;
  try {
    await contestant.run(contestant.prepare(workload.source.replace('#NUMBER', '1'), setup), setup);
    return contestant;
  } catch (error) {
    console.log(`  (${workload.name}: monty cannot run it: ${String(error.message).split('\n')[0]})`);
    return null;
  }
}

function inCPython() {
  const workloads = WORKLOADS.map(({ source, inputs, slow }) => ({ source, inputs, slow }));
  const { status, stdout } = spawnSync(
    'python3',
    [path.join(import.meta.dirname, 'contestants/cpython.py')],
    {
      input: JSON.stringify({ workloads, files: FILE_LIST }),
      encoding: 'utf8',
    },
  );
  return status === 0 ? JSON.parse(stdout) : null;
}

const rows = [];

function row(name, own, montyTime, cpythonTime, javascriptTime) {
  rows.push([name, ms(own), ratio(own, montyTime), ratio(own, cpythonTime), ratio(own, javascriptTime)]);
}

async function raceWorkload(workload, cpython) {
  const setup = { tools: workload.tools === true ? TOOLS : {}, inputs: workload.inputs ?? {} };
  const peer = await orNull(monty, workload, setup);
  const text = (number) => workload.source.replace('#NUMBER', String(number));
  const javascript = (number) => workload.javascript(number, setup.inputs);
  const repeats = workload.slow === true ? 7 : 3000;
  const cold = await race(
    [
      (number) => lackpy.run(lackpy.prepare(text(number), setup), setup),
      peer && ((number) => peer.run(peer.prepare(text(number), setup), setup)),
      javascript,
    ],
    repeats,
  );
  row(`${workload.name}, cold`, cold[0], cold[1], cpython?.cold, cold[2]);
  const own = lackpy.prepare(text(1), setup);
  const other = peer?.prepare(text(1), setup);
  const warm = await race(
    [() => lackpy.run(own, setup), peer && (() => peer.run(other, setup)), javascript],
    repeats,
  );
  row(`${workload.name}, warm`, warm[0], warm[1], cpython?.warm, warm[2]);
}

async function raceSlowTools() {
  const wait = () => new Promise((resolve) => setTimeout(() => resolve('text'), 20));
  const setup = { tools: { read_file: wait }, inputs: {}, waits: true };
  const source = '[len(read_file(str(i))) for i in range(50)]';
  const peer = await orNull(monty, { name: '50 calls', source }, setup);
  const [own, montyTime, javascript] = await race(
    [
      () => lackpy.run(lackpy.prepare(source, setup), setup),
      peer && (() => peer.run(peer.prepare(source, setup), setup)),
      () => Promise.all(Array.from({ length: 50 }, wait)),
    ],
    3,
  );
  row('50 tool calls of 20 ms each', own, montyTime, 50 * 20, javascript);
}

async function raceChecks(cpython) {
  const setup = { tools: TOOLS };
  const { source } = WORKLOADS[0];
  const [own, montyTime] = await race(
    [
      (number) => lackpy.prepare(source.replace('#NUMBER', number), setup),
      monty && ((number) => monty.prepare(source.replace('#NUMBER', number))),
    ],
    2000,
  );
  row('parse and validate 10 lines', own, montyTime, cpython?.parse, null);
  console.log(`programs validated per second: ${Math.round(1000 / own)}`);
}

async function showGrowth() {
  const perLine = [];
  for (const lines of [10, 100, 1000, 10_000]) {
    const source = programOf(lines);
    const [time] = await race([() => lackpy.run(lackpy.prepare(source))], lines > 1000 ? 5 : 30);
    perLine.push(`${lines} lines: ${((time * 1000) / lines).toFixed(1)} µs per line`);
  }
  console.log(`source length, cold run: ${perLine.join(', ')}`);
  const perItem = [];
  const count = lackpy.prepare(
    'counts = {}\nfor w in text.split():\n    counts[w] = counts.get(w, 0) + 1\nsorted(counts.items())',
    { inputs: { text: '' } },
  );
  for (const items of [1e3, 1e4, 1e5, 1e6]) {
    const text = textOf(items * 6);
    const [time] = await race([() => lackpy.run(count, { inputs: { text } })], 5);
    perItem.push(`${items}: ${((time * 1e6) / items).toFixed(0)} ns`);
  }
  console.log(`data size, word count, per item: ${perItem.join(', ')}`);
}

async function showMemory() {
  const setup = { tools: TOOLS };
  const own = (number) =>
    lackpy.run(lackpy.prepare(WORKLOADS[0].source.replace('#NUMBER', number), setup), setup);
  for (let number = 0; number < 200; number++) await own(number);
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  for (let number = 0; number < 10_000; number++) await own(number);
  globalThis.gc?.();
  const kept = (process.memoryUsage().heapUsed - before) / 1024 / 1024;
  console.log(`memory kept after 10,000 different programs: ${kept.toFixed(1)} MB`);
}

async function raceStart() {
  const program = path.join(import.meta.dirname, 'start.py');
  const spawn = (command, args) => () => spawnSync(command, args, { cwd: import.meta.dirname });
  const [own, node, python] = await race(
    [
      spawn(process.execPath, [path.join(ROOT, 'dist/cli.js'), 'run', program]),
      spawn(process.execPath, ['-e', '0']),
      spawn('python3', [program]),
    ],
    9,
  );
  console.log(`CLI cold start: lackpy run ${ms(own)}, node alone ${ms(node)}, python3 alone ${ms(python)}`);
}

const cpython = inCPython();
for (const [index, workload] of WORKLOADS.entries()) await raceWorkload(workload, cpython?.workloads[index]);
await raceSlowTools();
await raceChecks(cpython);
await showGrowth();
await showMemory();
await raceStart();

printTable(['', 'lackpy', '/ monty', '/ CPython', '/ JavaScript'], rows);
console.log('\nPrograms in JavaScript:');
printTable(['', 'lackpy', '/ Node', '/ QuickJS', '/ SandboxJS'], await raceJavaScript());
