import { BusyError, CallGate } from '../src/call-gate.js';

const never = new AbortController().signal;

/** Work that ends when told to. */
function held(): {
  readonly work: () => Promise<void>;
  readonly end: () => void;
  readonly begun: () => boolean;
} {
  let end = (): void => undefined;
  let begun = false;
  const done = new Promise<void>((resolve) => (end = resolve));
  const work = (): Promise<void> => {
    begun = true;
    return done;
  };
  return { work, end, begun: () => begun };
}

test('calls beyond the bound wait for their turn, in order', async () => {
  const gate = new CallGate(1, 2);
  const [first, second, third] = [held(), held(), held()];
  const runs = [first, second, third].map(({ work }) => gate.run(work, never));
  expect([first, second, third].map(({ begun }) => begun())).toEqual([true, false, false]);
  first.end();
  await runs[0];
  await new Promise(setImmediate);
  expect([second.begun(), third.begun()]).toEqual([true, false]);
  second.end();
  third.end();
  await Promise.all(runs);
});

test('a call that finds the queue full is refused, and later ones are not', async () => {
  const gate = new CallGate(1, 0);
  const first = held();
  const run = gate.run(first.work, never);
  await expect(gate.run(async () => undefined, never)).rejects.toThrow(BusyError);
  first.end();
  await run;
  await expect(gate.run(async () => 'done', never)).resolves.toBe('done');
});

test('a call that is aborted while it waits gives its place up', async () => {
  const gate = new CallGate(1, 1);
  const first = held();
  const controller = new AbortController();
  const run = gate.run(first.work, never);
  const waiting = gate.run(async () => 'ran', controller.signal);
  controller.abort(new Error('gone'));
  await expect(waiting).rejects.toThrow('gone');
  const next = gate.run(async () => 'ran', never);
  first.end();
  await run;
  await expect(next).resolves.toBe('ran');
});

test('work that fails frees its place', async () => {
  const gate = new CallGate(1, 0);
  await expect(gate.run(() => Promise.reject(new Error('broken')), never)).rejects.toThrow('broken');
  await expect(gate.run(async () => 'done', never)).resolves.toBe('done');
});
