import { writeSync } from 'node:fs';
import { listen, result, say, sayText } from './wire.js';

/** A child that does what no engine does. The param `how` says what. */

const CALL = { type: 'call', call: 0, tool: 'fetch', args: { value: 1 }, early: false };

const WAYS: Readonly<Record<string, (message: Record<string, unknown>) => void>> = {
  'ends before any call': () => process.exit(3),
  'aborts before any call': () => process.abort(),
  'ends during a call': () => {
    say({ ...CALL, tool: 'never' });
    setTimeout(() => process.exit(0), 50);
  },
  'ends between two calls': ({ type }) => {
    if (type === 'run') return say(CALL);
    say({ type: 'settle', call: 0, error: null });
    setTimeout(() => process.exit(0), 20);
  },
  hangs: () => {
    for (;;);
  },
  'hangs during a call': () => {
    say({ ...CALL, tool: 'never' });
    setTimeout(() => {
      for (;;);
    }, 20);
  },
  'says nothing more': () => undefined,
  'floods with calls': () => {
    for (let call = 0; ; call++) say({ ...CALL, tool: 'never', call });
  },
  'floods with early calls': () => {
    for (let call = 0; ; call++) say({ ...CALL, tool: 'never', call, early: true });
  },
  'floods with quick calls': () => {
    for (let call = 0; ; call++) {
      say({ ...CALL, call });
      say({ type: 'settle', call, error: 'x' });
    }
  },
  'floods with one endless message': () => {
    process.stdout.write(Buffer.from([0xff, 0xff, 0xff, 0xff]));
    for (;;) process.stdout.write(Buffer.alloc(1024 * 1024, 120));
  },
  'floods with empty messages': () => {
    for (;;) say({});
  },
  'floods its error output': () => {
    for (;;) writeToErrors('x'.repeat(10_000));
  },
  'takes all memory': () => {
    const kept: unknown[] = [];
    for (;;) kept.push(new Array(100_000).fill(kept.length));
  },
  'takes all memory outside of the heap': () => {
    const kept: Buffer[] = [];
    for (;;) kept.push(Buffer.alloc(64 * 1024 * 1024, 1));
  },
  'says what is no JSON': () => {
    process.stdout.write(Buffer.from([0, 0, 0, 3, 1, 2, 3]));
  },
  'says what is no message': () => say({ type: 'hello' }),
  'says more than a message holds': () => say({ ...result(1), extra: true }),
  'calls a tool that is not in the kit': () => say({ ...CALL, tool: 'write_file' }),
  'calls with arguments that the tool does not take': () => say({ ...CALL, args: { value: 1, path: '/' } }),
  'calls without an argument that the tool needs': () => say({ ...CALL, args: {} }),
  'calls with arguments that are no data': () => say({ ...CALL, args: { value: { $: 'map', v: [] } } }),
  'calls under the number of another call': () => {
    say(CALL);
    say(CALL);
  },
  'calls ahead of its turn what others notice': () => say({ ...CALL, tool: 'store', early: true }),
  'ends a call that was never made': () => say({ type: 'settle', call: 7, error: null }),
  'cancels a call that was never made': () => say({ type: 'cancel', call: 7 }),
  'has the turn of a call that was never made': () => say({ type: 'turn', call: 7, error: null }),
  'says that a call went well which works still': () => {
    say({ ...CALL, tool: 'never' });
    say({ type: 'settle', call: 0, error: null });
  },
  'has the turn of a call that was not early': () => {
    say(CALL);
    say({ type: 'turn', call: 0, error: null });
  },
  'is ready twice': () => say({ type: 'ready' }),
  'gives an output that is no data': () => say(result({ $: 'circle' })),
  'gives an output that nests without end': () => {
    const nested = '['.repeat(100_000) + ']'.repeat(100_000);
    sayText(JSON.stringify(result(0)).replace('0', nested));
  },
  'gives variables that are none': () => say({ ...result(1), variables: [1] }),
  'ends with a code that is not its own': () => {
    const error = { type: 'E', message: 'm', location: null, code: 'SANDBOX_CRASHED' };
    say({ ...result(null), error });
  },
  'speaks after its result': () => {
    say(result('done'));
    say({ ...CALL, call: 0 });
  },
};

/** Writes as much as there is room for, without keeping what there is none for. */
function writeToErrors(text: string): void {
  try {
    writeSync(2, text);
  } catch {
    // The pipe is full.
  }
}

let how = '';
listen((message) => {
  if (message['type'] === 'wait') return;
  if (message['type'] === 'run') how = String((message['params'] as Record<string, unknown>)['how']);
  WAYS[how]?.(message);
});
say({ type: 'ready' });
