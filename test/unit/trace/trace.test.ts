import { RunTrace } from '../../../src/trace/run-trace.js';
import { TraceHub } from '../../../src/trace/trace-hub.js';
import type { TraceEvent } from '../../../src/trace/trace-event.js';
import { toolSpec } from '../../../src/kit/tool-spec.js';

const read = toolSpec({ name: 'read_file', provider: 'p', effects: { reads: ['path'] } });
const edit = toolSpec({ name: 'edit_file', provider: 'p', effects: { modifies: ['path'] } });

test('entries stand in the order calls started, whatever order they ended in', () => {
  const trace = new RunTrace();
  const first = trace.start('read_file', read, { path: 'a' });
  const second = trace.start('read_file', read, { path: 'b' });
  second.succeed('B');
  first.fail('gone');
  expect(trace.snapshot().entries).toMatchObject([
    { step: 0, tool: 'read_file', args: { path: 'a' }, result: null, success: false, error: 'gone' },
    { step: 1, tool: 'read_file', args: { path: 'b' }, result: 'B', success: true, error: null },
  ]);
});

test('files touched are those of calls that succeeded and did something, each once, normalised', () => {
  const trace = new RunTrace();
  trace.start('read_file', read, { path: './a.md' }).succeed('A');
  trace.start('read_file', read, { path: 'a.md' }).succeed('A');
  trace.start('read_file', read, { path: 'b.md' }).fail('no such file');
  trace.start('edit_file', edit, { path: 'c.md' }).succeed(true);
  trace.start('edit_file', edit, { path: 'd.md' }).succeed(false);
  expect(trace.snapshot()).toMatchObject({ filesRead: ['a.md'], filesModified: ['c.md'] });
});

test('a call that has not ended is not in the trace', () => {
  const trace = new RunTrace();
  trace.start('read_file', read, { path: 'a' });
  expect(trace.snapshot().entries).toEqual([]);
});

test('a sink that fails is told of once and stops neither the others nor the run', async () => {
  const warnings: string[] = [];
  const seen: string[] = [];
  const hub = new TraceHub(
    [
      {
        name: 'sync',
        sink: {
          write: () => {
            throw new Error('disk full');
          },
        },
      },
      { name: 'async', sink: { write: async () => Promise.reject(new Error('gone')) } },
      { name: 'good', sink: { write: (event: TraceEvent) => void seen.push(event.event) } },
    ],
    (message) => warnings.push(message),
  );
  const trace = new RunTrace(hub.emit);
  trace.start('read_file', read, { path: 'a' }).succeed('A');
  await hub.flush();
  expect(seen).toEqual(['tool.start', 'tool.end']);
  expect(warnings).toHaveLength(2);
  expect(warnings.join()).toMatch(/'sync' failed: disk full.*'async' failed: gone/);
});
