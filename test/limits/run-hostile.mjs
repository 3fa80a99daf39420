// Runs one hostile program in this process and prints what became of it and of the process as JSON.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { clearInterval, setInterval } from 'node:timers';
import { setTimeout as delay } from 'node:timers/promises';
import { createLackpy } from 'lackpy';
import { HOSTILE, textOf } from './hostile-programs.mjs';

const TICK_MS = 5;
const TOOLS = `
let running = 0;
export const quick = async (value) => value;
export const never = () => new Promise(() => undefined);
export const at_once = async () => {
  const now = ++running;
  await new Promise((resolve) => setTimeout(resolve, 1));
  running--;
  return now;
};
`;

/** Looks every few milliseconds how late it is and how much memory the process has. */
class Watch {
  lag = 0;
  last = performance.now();
  base = process.memoryUsage.rss();
  peak = this.base;
  timer = setInterval(() => this.look(), TICK_MS);

  look() {
    const now = performance.now();
    this.lag = Math.max(this.lag, now - this.last - TICK_MS);
    this.last = now;
    this.peak = Math.max(this.peak, process.memoryUsage.rss());
  }

  stop() {
    clearInterval(this.timer);
    this.look();
  }
}

function tool(name) {
  return {
    name,
    provider: 'module',
    providerConfig: { module: './tools.mjs', function: name },
    args: name === 'quick' ? [{ name: 'value' }] : [],
    gradeW: 1,
    effectsCeiling: 1,
  };
}

const hostile = HOSTILE[Number(process.argv[2])];
const text = textOf(hostile.program);
const workspace = mkdtempSync(path.join(os.tmpdir(), 'lackpy-limits-'));
writeFileSync(path.join(workspace, 'tools.mjs'), TOOLS);
const kit = ['quick', 'never', 'at_once'];
const service = await createLackpy({ workspace, config: { tools: kit.map(tool) } });
await service.runProgram('1 + 1', { kit });
await delay(20);

const watch = new Watch();
const started = performance.now();
const result = await service.runProgram(text, {
  kit,
  language: hostile.language,
  limits: { timeoutMs: 60_000, ...hostile.limits },
});
const elapsed = performance.now() - started;
await delay(2 * TICK_MS);
watch.stop();
const { success, error, diagnostics, output } = result;
const code = success ? null : (diagnostics[0]?.code ?? error?.code ?? error?.type);
const answers = (await service.runProgram('1 + 1', { kit })).output === 2;
await service.close();
rmSync(workspace, { recursive: true });
console.log(
  JSON.stringify({
    code,
    output: typeof output === 'number' ? output : null,
    elapsedMs: Math.round(elapsed),
    lagMs: Math.round(watch.lag),
    grownBytes: watch.peak - watch.base,
    answers,
  }),
);
