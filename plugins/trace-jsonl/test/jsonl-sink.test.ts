import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { workspaceAt, type TraceEvent, type TraceSink } from 'lackpy';
import { makeContribution, testTraceSink } from 'lackpy/testing';
import plugin from '../src/index.js';

const root = mkdtempSync(path.join(os.tmpdir(), 'lackpy-jsonl-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let count = 0;

/** A sink in a fresh workspace, and the file it writes to. */
async function createSink(options?: unknown): Promise<{ sink: TraceSink; folder: string }> {
  const folder = path.join(root, String(count++));
  const sink = await makeContribution(plugin, 'traceSink', 'jsonl', {
    options,
    workspace: workspaceAt(folder),
  });
  return { sink, folder };
}

const start: TraceEvent = {
  event: 'run.start',
  runId: 'r',
  time: 5,
  intent: 'do it',
  program: 'f()',
  language: 'python',
  tools: ['f'],
};
const entry = {
  step: 0,
  tool: 'f',
  args: { a: 1 },
  result: 'x'.repeat(600),
  durationMs: 1.5,
  success: true,
  error: null,
};
const end: TraceEvent = {
  event: 'run.end',
  runId: 'r',
  time: 7,
  success: false,
  error: 'ValueError: no',
  durationMs: 2,
  filesRead: ['a'],
  filesModified: [],
};

describe('the sink keeps the promises of its port', () => {
  testTraceSink({
    it: test,
    create: async () => {
      const { sink, folder } = await createSink();
      const file = path.join(folder, '.lackpy/trace.jsonl');
      return { sink, read: async () => readFileSync(file, 'utf8') };
    },
  });
});

test('every event is one line of JSON in snake_case', async () => {
  const { sink, folder } = await createSink();
  for (const event of [
    start,
    { event: 'tool.start', runId: 'r', time: 6, step: 0, tool: 'f', args: { a: 1 } },
    { event: 'tool.end', runId: 'r', time: 6, entry },
    end,
  ] as const) {
    await sink.write(event);
  }
  await sink.close?.();
  const lines = readFileSync(path.join(folder, '.lackpy/trace.jsonl'), 'utf8').trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
    {
      event: 'run.start',
      run_id: 'r',
      time: 5,
      intent: 'do it',
      program: 'f()',
      language: 'python',
      tools: ['f'],
    },
    { event: 'tool.start', run_id: 'r', time: 6, step: 0, tool: 'f', args: { a: 1 } },
    {
      event: 'tool.end',
      run_id: 'r',
      time: 6,
      step: 0,
      tool: 'f',
      args: { a: 1 },
      result: `${'x'.repeat(500)}... (600 characters)`,
      duration_ms: 1.5,
      success: true,
      error: null,
    },
    {
      event: 'run.end',
      run_id: 'r',
      time: 7,
      success: false,
      error: 'ValueError: no',
      duration_ms: 2,
      files_read: ['a'],
      files_modified: [],
    },
  ]);
});

test('the end of a run in a sandbox says which', async () => {
  const { sink, folder } = await createSink({ path: 'sandbox.jsonl' });
  await sink.write({ ...end, sandbox: 'bubblewrap' });
  await sink.close?.();
  const line: unknown = JSON.parse(readFileSync(path.join(folder, 'sandbox.jsonl'), 'utf8'));
  expect(line).toMatchObject({ event: 'run.end', sandbox: 'bubblewrap' });
});

test('what is in the file already stays, and the path is relative to the workspace', async () => {
  const { sink, folder } = await createSink({ path: 'logs/a.jsonl' });
  await sink.write(start);
  await sink.close?.();
  const again = await makeContribution(plugin, 'traceSink', 'jsonl', {
    options: { path: 'logs/a.jsonl' },
    workspace: workspaceAt(folder),
  });
  await again.write(end);
  await again.close?.();
  expect(readFileSync(path.join(folder, 'logs/a.jsonl'), 'utf8').split('\n')).toHaveLength(3);
});

test('a line that a dead process left torn is ended first', async () => {
  const { sink, folder } = await createSink({ path: 'torn.jsonl' });
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'torn.jsonl'), '{"event":"run.st');
  await sink.write(start);
  await sink.close?.();
  const lines = readFileSync(path.join(folder, 'torn.jsonl'), 'utf8').split('\n');
  expect(lines).toEqual(['{"event":"run.st', expect.stringContaining('run.start'), '']);
});

test('no file is made before there is an event', async () => {
  const { sink, folder } = await createSink();
  await sink.close?.();
  expect(existsSync(folder)).toBe(false);
});

test('a file that cannot be written is named in the error, every time', async () => {
  const file = path.join(root, 'occupied');
  writeFileSync(file, '');
  const { sink } = await createSink({ path: path.join(file, 'trace.jsonl') });
  await expect(Promise.resolve(sink.write(start))).rejects.toThrow(/Cannot append to .*occupied/);
  await expect(Promise.resolve(sink.write(start))).rejects.toThrow(/Cannot append to .*occupied/);
  await sink.close?.();
});

test.each([{ path: '' }, { path: 3 }, { file: 'x' }])('the options %j are refused', async (options) => {
  await expect(createSink(options)).rejects.toThrow(/refuses the options/);
});
