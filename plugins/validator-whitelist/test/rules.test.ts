import type { Diagnostic, Rule, Statement } from 'lackpy';
import { makeContribution } from 'lackpy/testing';
import plugin from '../src/index.js';
import { name, program, scopeWith, statement } from './tree.js';

const validator = await makeContribution(plugin, 'validator', 'whitelist');
const location = { line: 1, column: 1, endLine: 1, endColumn: 4 };
const whole: Diagnostic = {
  code: 'acme/naming',
  message: 'Names need two words at line 1',
  location,
  hint: 'Write first_name.',
  fix: { start: 0, end: 3, text: 'first_name' },
};

function found(value: unknown, body: readonly Statement[] = []): readonly Diagnostic[] {
  const rule: Rule = { name: 'naming', check: () => value as readonly Diagnostic[] };
  return validator.validate(program(body, 'foo'), scopeWith({ rules: [rule] })).diagnostics;
}

test('a finding is handed on with all its parts, and nothing else', () => {
  expect(found([{ ...whole, secret: 1 }])).toEqual([whole]);
});

test('a finding about the whole program comes last', () => {
  const general = { code: 'acme/size', message: 'The program is too long', location: null };
  expect(found([general, whole])).toEqual([whole, general]);
});

test('a rule cannot change what it has reported, nor what others have', () => {
  const own = { ...whole, message: 'first' };
  const reported = [own];
  const early: Rule = { name: 'early', check: () => reported };
  const late: Rule = {
    name: 'late',
    check: () => {
      own.message = 'changed';
      reported.length = 0;
      return [];
    },
  };
  const outcome = validator.validate(program([], 'foo'), scopeWith({ rules: [early, late] }));
  expect(outcome.diagnostics.map(({ message }) => message)).toEqual(['first']);
});

test('a rule cannot take the place of a finding of the validator', () => {
  const body = [statement(name('open'))];
  const [own] = found([], body);
  expect(own?.message).toBe("Forbidden name: 'open' at line 1");
  expect(found([{ ...own, message: 'nothing to see' }], body)).toEqual([own]);
});

test('what a rule changes in the tree before the checks is checked', () => {
  const body: Statement[] = [];
  const rule: Rule = {
    name: 'smuggler',
    check: () => {
      body.push(statement(name('open')));
      return [];
    },
  };
  expect(validator.validate(program(body), scopeWith({ rules: [rule] })).program).toBeNull();
});

test.each([
  ['a line of 0', [{ ...whole, location: { ...location, line: 0 } }], /location/],
  ['a line that is missing', [{ ...whole, location: { column: 1, endLine: 1, endColumn: 1 } }], /location/],
  ['a location that is a number', [{ ...whole, location: 3 }], /location/],
  ['a fix without text', [{ ...whole, fix: { start: 0, end: 1 } }], /fix/],
  ['a code that is no text', [{ ...whole, code: 7 }], /code/],
  ['an empty message', [{ ...whole, message: '' }], /message/],
  ['one good finding and one bad', [whole, null], /not an object/],
  ['a promise', Promise.resolve([whole]), /promise/],
])('%s refuses the program in the name of the rule', (_name, value, reason) => {
  const [failure, ...others] = found(value);
  expect(others).toEqual([]);
  expect(failure).toMatchObject({ code: 'RULE_FAILED', location: null });
  expect(failure?.message).toMatch(/^Rule 'naming' failed: it returned/);
  expect(failure?.message).toMatch(reason);
});

test('a promise that fails later disturbs nobody', async () => {
  const unhandled: unknown[] = [];
  const listen = (reason: unknown): void => void unhandled.push(reason);
  process.on('unhandledRejection', listen);
  found(Promise.reject(new Error('too late')));
  await new Promise((resolve) => setTimeout(resolve, 20));
  process.off('unhandledRejection', listen);
  expect(unhandled).toEqual([]);
});
