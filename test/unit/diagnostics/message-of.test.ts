import { messageOf } from '../../../src/diagnostics/lackpy-error.js';

const HOSTILE = {
  name: 'Error',
  get message(): string {
    throw new Error('looked at');
  },
};

test.each<[string, unknown, string]>([
  ['an error', new TypeError('no'), 'no'],
  ['an error without a message', new TypeError(), 'TypeError'],
  ['a text', 'no', 'no'],
  ['a number', 3, 'an unknown error'],
  ['something whose message throws', HOSTILE, 'an unknown error'],
  ['a proxy', new Proxy(new Error('trap'), {}), 'an unknown error'],
])('the message of %s', (_what, thrown, message) => {
  expect(messageOf(thrown)).toBe(message);
});

test('a long message is cut', () => {
  expect(messageOf(new Error('x'.repeat(10_000)))).toHaveLength(10_000);
  expect(messageOf(new Error('x'.repeat(5_000_000)))).toBe(`${'x'.repeat(10_000)}…`);
});
