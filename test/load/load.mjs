// One service under load; prints JSON. `node --expose-gc test/load/load.mjs RUNS`, needs a build.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { createLackpy } from 'lackpy';

const IN_FLIGHT = 1000;
const MEGABYTE = 1024 * 1024;
const TOOLS = `
export const slow = ({ value }) => new Promise((resolve) => setTimeout(resolve, 20 + (value % 50), value * 2));
export const fails = async () => { throw new Error('it always does'); };
export const never = () => new Promise(() => undefined);
`;
const HOSTILE = [
  "x = 'a' * 10000000000",
  '[].append.__self__',
  'list(range(1000000000000))',
  'fails()',
  'x = 1 / 0',
  'never()',
  'x = [1]\nfor i in range(40):\n    x = [x, x]\nx',
];
const TEMPLATE =
  "---\npattern: 'double {n}'\nsuccess_count: 0\nfail_count: 0\n---\nx = slow(int('{n}'))\nx + 1\n";

function tool(name) {
  return {
    name,
    provider: 'module',
    providerConfig: { module: './tools.mjs', function: name, call: 'named' },
    args: name === 'slow' ? [{ name: 'value', type: 'int' }] : [],
    gradeW: 1,
    effectsCeiling: 1,
  };
}

/** Delegations and hostile programs mixed, all in flight at once. How many of each came out as they must. */
async function mixed(service, kit) {
  const right = { legal: 0, hostile: 0 };
  const requests = Array.from({ length: IN_FLIGHT }, async (_, index) => {
    if (index % 10 === 9) {
      const program = HOSTILE[index % HOSTILE.length];
      const { success } = await service.runProgram(program, { kit, limits: { timeoutMs: 2000 } });
      if (!success) right.hostile++;
      return;
    }
    const { success, output } = await service.delegate(`double ${index}`, { kit });
    if (success && output === index * 2 + 1) right.legal++;
  });
  await Promise.all(requests);
  return right;
}

/** Bytes in use when everything that can go is gone. */
function held() {
  globalThis.gc();
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}

/** Megabytes held after each part of so many runs, each of another program. */
async function memoryOver(service, kit, runs) {
  const parts = 5;
  const memory = [];
  for (let part = 0; part < parts; part++) {
    for (let run = 0; run < runs / parts; run++) {
      const number = part * runs + run;
      const source = `x = ${number}\ny = [i * x for i in range(20)]\n{'sum': sum(y), 'text': f'{x}'}`;
      const { success } = await service.runProgram(source, { kit });
      if (!success) throw new Error(`Run ${number} failed`);
    }
    memory.push(Math.round((held() / MEGABYTE) * 10) / 10);
  }
  return memory;
}

const workspace = mkdtempSync(path.join(os.tmpdir(), 'lackpy-load-'));
writeFileSync(path.join(workspace, 'tools.mjs'), TOOLS);
const kit = ['slow', 'fails', 'never'];
const service = await createLackpy({ workspace, config: { tools: kit.map(tool) } });
mkdirSync(path.join(workspace, '.lackpy/templates'), { recursive: true });
writeFileSync(path.join(workspace, '.lackpy/templates/double.tmpl'), TEMPLATE);

const started = performance.now();
const right = await mixed(service, kit);
const mixedMs = Math.round(performance.now() - started);
const counted = (await service.templateList()).templates.find(({ name }) => name === 'double');
const memoryMb = await memoryOver(service, kit, Number(process.argv[2]));
await service.close();
rmSync(workspace, { recursive: true });
await delay(50);
const handles = process.getActiveResourcesInfo().filter((name) => !/^(TTY|Pipe|PipeWrap|TTYWrap)/.test(name));
console.log(JSON.stringify({ right, mixedMs, counted: counted?.successCount, memoryMb, handles }));
