import { spawnSync } from 'node:child_process';
import path from 'node:path';

interface Report {
  readonly right: { readonly legal: number; readonly hostile: number };
  readonly counted: number;
  readonly memoryMb: readonly number[];
  readonly handles: readonly string[];
}

/** Fewer than `npm run load` makes. */
const RUNS = 2500;

test('a thousand requests in flight all get their own answer, memory stays flat, and nothing is left open', () => {
  const script = path.join(import.meta.dirname, 'load.mjs');
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--expose-gc', script, String(RUNS)], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  const { right, counted, memoryMb, handles } = JSON.parse(stdout) as Report;
  expect(right).toEqual({ legal: 900, hostile: 100 });
  expect(counted).toBe(900);
  expect(handles).toEqual([]);
  expect(Math.max(...memoryMb) - (memoryMb[0] ?? 0)).toBeLessThan(5);
});
