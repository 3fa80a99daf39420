import { spawn } from 'node:child_process';
import path from 'node:path';
import { DEFAULT_LIMITS } from 'lackpy';
import { HOSTILE, nameOf } from './hostile-programs.mjs';

const SCRIPT = path.join(import.meta.dirname, 'run-hostile.mjs');

/** The longest that the run of a hostile program may go on after its time is up, in milliseconds. */
const GRACE_MS = 2000;
const TIME_MS = 60_000;

interface Report {
  readonly code: string | null;
  readonly output: number | null;
  readonly elapsedMs: number;
  readonly grownBytes: number;
  readonly answers: boolean;
}

/** What a process that runs one program says at its end. */
async function runAlone(index: number): Promise<Report> {
  const child = spawn(process.execPath, [SCRIPT, String(index)], { stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  child.stdout.on('data', (part: Buffer) => (text += part.toString()));
  const status = await new Promise((resolve) => child.on('close', resolve));
  expect(status).toBe(0);
  return JSON.parse(text) as Report;
}

test.concurrent.each(HOSTILE.map((one, index) => [one.limit, nameOf(one.program), one, index] as const))(
  '%s: %s',
  async (_limit, _name, { code, limits }, index) => {
    const report = await runAlone(index);
    expect([code].flat()).toContain(report.code);
    expect(report.answers).toBe(true);
    expect(report.elapsedMs).toBeLessThan((limits?.timeoutMs ?? TIME_MS) + GRACE_MS);
    expect(report.grownBytes).toBeLessThan(2 * DEFAULT_LIMITS.memoryBytes);
  },
);

test('no more calls are in flight than the limit allows', async () => {
  const index = HOSTILE.findIndex(({ limit }) => limit === 'concurrentCalls');
  expect((await runAlone(index)).output).toBe(DEFAULT_LIMITS.concurrentCalls);
});
