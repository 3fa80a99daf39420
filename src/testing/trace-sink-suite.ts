import assert from 'node:assert/strict';
import type { PlainData, PlainObject } from '../ports/plain-data.js';
import type { TraceSink } from '../ports/trace-sink.js';
import type { TraceEvent } from '../trace/trace-event.js';
import { isError, type It } from './suite.js';

/** A sink and a way to see what it did. */
export interface ObservedSink {
  readonly sink: TraceSink;
  /** All that the sink has put down so far, in order, as text in which tool names can be found. */
  readonly read: () => Promise<string>;
}

/** What `testTraceSink` needs to know. */
export interface TraceSinkTest {
  readonly it: It;
  /** A fresh sink that has put down nothing. */
  readonly create: () => ObservedSink | Promise<ObservedSink>;
}

const MANY = 500;

/** Plain data that a careless sink stumbles over. */
const ODD: readonly PlainData[] = [
  2n ** 80n,
  NaN,
  -Infinity,
  '\ud83d',
  'a\nb\r\nc\u2028d\0',
  '"\\\u001b[31m',
  'x'.repeat(200_000),
  nested(100),
  [],
  JSON.parse('{"": 1, "__proto__": 2, "toJSON": 3, "then": 4, "constructor": 5}') as PlainObject,
];

/**
 * The promises of the TraceSink port as tests: events in order, everything safe once `close` has resolved, events left
 * alone whatever they hold, a late event refused.
 */
export function testTraceSink({ it, create }: TraceSinkTest): void {
  it('puts down the events of a run in order', async () => {
    const { sink, read } = await create();
    for (const event of runOf('a', ['first', 'second', 'third'])) await sink.write(event);
    await sink.close?.();
    assertInOrder(await read(), ['a_first', 'a_second', 'a_third']);
  });

  it('has everything safe and in order after close, also what nobody waited for', async () => {
    const { sink, read } = await create();
    const tools = Array.from({ length: MANY }, (_, index) => `tool${String(index)}_`);
    const written = runOf('b', tools).map(async (event) => sink.write(event));
    await sink.close?.();
    assertInOrder(
      await read(),
      tools.map((tool) => `b_${tool}`),
    );
    await Promise.all(written);
  });

  it('takes the events of runs that go on at the same time', async () => {
    const { sink, read } = await create();
    const [left, right] = [runOf('c', ['one', 'two']), runOf('d', ['one', 'two'])];
    // The second run starts when the first has called a tool, and ends after it.
    const both = [...left.slice(0, 3), ...right.slice(0, 2), ...left.slice(3), ...right.slice(2)];
    for (const event of both) await sink.write(event);
    await sink.close?.();
    const text = await read();
    assertInOrder(text, ['c_one', 'c_two']);
    assertInOrder(text, ['d_one', 'd_two']);
  });

  it('takes whatever data an event holds, and goes on after it', async () => {
    const { sink, read } = await create();
    for (const value of ODD) {
      for (const event of runOf('e', ['odd'], value)) await sink.write(event);
    }
    for (const event of runOf('e', ['last'])) await sink.write(event);
    await sink.close?.();
    assertInOrder(await read(), ['e_odd', 'e_last']);
  });

  it('leaves events as they are', async () => {
    const { sink } = await create();
    for (const event of runOf('f', ['frozen'], { list: [1, { deep: 'x'.repeat(2000) }] })) {
      await sink.write(deepFreeze(event));
    }
    await sink.close?.();
  });

  it('can be closed unused, and twice', async () => {
    const { sink } = await create();
    await sink.close?.();
    await sink.close?.();
  });

  it('refuses an event after close with an error in words', async () => {
    const { sink } = await create();
    if (sink.close === undefined) return;
    await sink.close();
    const [late] = runOf('g', []);
    const fault = await Promise.resolve()
      .then(() => late && sink.write(late))
      .then(
        () => null,
        (error: unknown) => error,
      );
    assert.ok(isError(fault), 'An event was taken after close, or what is no Error was thrown');
    assert.ok(/\w \w/.test(fault.message), `The error says nothing: '${fault.message}'`);
  });
}

/** The events of a run that calls tools one after the other, each named `<runId>_<tool>`. */
function runOf(runId: string, tools: readonly string[], value: PlainData = 1): TraceEvent[] {
  const time = Date.UTC(2026, 0, 1);
  const names = tools.map((tool) => `${runId}_${tool}`);
  const calls = names.flatMap((tool, step): TraceEvent[] => {
    const entry = { step, tool, args: { value }, result: value, durationMs: 1.5, success: true, error: null };
    return [
      { event: 'tool.start', runId, time, step, tool, args: { value } },
      { event: 'tool.end', runId, time, entry },
    ];
  });
  const files = { filesRead: ['a.txt'], filesModified: [] };
  return [
    { event: 'run.start', runId, time, intent: null, program: 'x', language: 'python', tools: [] },
    ...calls,
    { event: 'run.end', runId, time, success: true, error: null, durationMs: 2, ...files },
  ];
}

function assertInOrder(text: string, marks: readonly string[]): void {
  let after = 0;
  for (const mark of marks) {
    const at = text.indexOf(mark, after);
    assert.ok(at >= 0, `'${mark}' is missing or out of order`);
    after = at + mark.length;
  }
}

function nested(depth: number): PlainData {
  let data: PlainData = 'core';
  for (let level = 0; level < depth; level++) data = level % 2 === 0 ? [data] : { inner: data };
  return data;
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  Object.values(value).forEach(deepFreeze);
  return Object.freeze(value);
}
