import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { collectChecks, failureOf } from './collected-checks.js';
import { TRACE_SINK } from './mutants/trace-sink.js';
import { ROOT } from '../support/source-files.js';
import { tempFolder } from '../support/temp-folder.js';

const TESTING = JSON.stringify(path.join(ROOT, 'dist/testing.js'));

/** A test file for `node --test` that runs a suite of the built package on a sink that keeps or loses events. */
function testFile(push: string): string {
  return `
    import { test } from 'node:test';
    import { testTraceSink } from ${TESTING};

    testTraceSink({
      it: test,
      create: () => {
        const lines = [];
        let closed = false;
        const write = async (event) => {
          if (closed) throw new Error('The sink is closed already');
          ${push}
        };
        const text = (_, value) => (typeof value === 'bigint' ? String(value) : value);
        return {
          sink: { write, close: async () => void (closed = true) },
          read: async () => lines.map((line) => JSON.stringify(line, text)).join('\\n'),
        };
      },
    });
  `;
}

function nodeTest(push: string): { status: number | null; stdout: string } {
  const folder = tempFolder({ 'sink.test.mjs': testFile(push) });
  return spawnSync(process.execPath, ['--test', '--test-reporter=tap', 'sink.test.mjs'], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] },
  });
}

describe('the built suites under node:test', () => {
  test('pass a sink that keeps its promises', () => {
    const { status, stdout } = nodeTest('lines.push(event);');
    expect(stdout).toMatch(/^# pass 7$/m);
    expect(stdout).toMatch(/^# fail 0$/m);
    expect(status).toBe(0);
  });

  test('fail a sink that loses events, and say which', () => {
    const { status, stdout } = nodeTest('if (lines.length < 3) lines.push(event);');
    expect(stdout).toMatch(/'a_second' is missing or out of order/);
    expect(status).toBe(1);
  });
});

test('the suites need nothing of `it` but to be called with a name and a body, as Vitest and Mocha do', async () => {
  const seen: unknown[][] = [];
  TRACE_SINK.suite((...given: unknown[]) => void seen.push(given), TRACE_SINK.good);
  expect(seen.map((given) => given.map((one) => typeof one))).toEqual(seen.map(() => ['string', 'function']));
  expect(seen.filter(([, body]) => (body as () => unknown).length > 0)).toEqual([]);

  const checks = collectChecks((it) => TRACE_SINK.suite(it, TRACE_SINK.good));
  expect(new Set(checks.map(({ name }) => name)).size).toBe(checks.length);
  expect(await Promise.all(checks.map(failureOf))).toEqual(checks.map(() => null));
});
