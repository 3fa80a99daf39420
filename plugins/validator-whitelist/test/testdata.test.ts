import { readFileSync, readdirSync } from 'node:fs';
import { DEFAULT_LIMITS, type ValidationOutcome, type ValidationScope } from 'lackpy';
import { makeContribution } from 'lackpy/testing';
import python from 'lackpy-plugin-language-python';
import plugin from '../src/index.js';
import { readCases, type ValidatorCase } from './cases.js';

const folder = new URL('./testdata/', import.meta.url);
const files = readdirSync(folder).sort();
const cases = files.flatMap((file) => readCases(file, readFileSync(new URL(file, folder), 'utf8')));
const TOOLS = 'read_file find_files write_file edit_file find_definitions find_callers fetch_json'.split(' ');

const parser = await makeContribution(python, 'parser', 'python');
const validator = await makeContribution(plugin, 'validator', 'whitelist');

function scopeOf({ options }: ValidatorCase): ValidationScope {
  const grammar = parser.dialect.grammars.get(options.get('grammar') ?? 'standard');
  if (grammar === undefined) throw new Error(`No grammar '${String(options.get('grammar'))}'`);
  const tools = new Set(options.get('tools')?.split(' ') ?? TOOLS);
  return { grammar, dialect: parser.dialect, tools, params: new Set(['target']), rules: [] };
}

function validate(one: ValidatorCase): ValidationOutcome {
  const parsed = parser.parse(one.source, DEFAULT_LIMITS);
  if (parsed.program !== null) return validator.validate(parsed.program, scopeOf(one));
  throw new Error(parsed.diagnostics.map(({ message }) => message).join('\n'));
}

/** A message without its line, which is compared by place. */
function wordsOf(message: string, line: number): string {
  expect(message).toContain(` at line ${String(line)}`);
  return message.replace(` at line ${String(line)}`, '');
}

/** Whether a message is what a case expects; a last `…` stands for any rest. */
function meets(words: string, expected: string): boolean {
  const start = expected.replace(/…$/, '');
  return words === expected || (start !== expected && words.startsWith(start));
}

test('there are at least 150 cases, 40 of them accepted', () => {
  expect(cases.length).toBeGreaterThanOrEqual(150);
  expect(cases.filter(({ expected }) => expected.length === 0).length).toBeGreaterThanOrEqual(40);
});

test.each(cases.map((one) => [one.place, one] as const))('%s', (_place, one) => {
  const outcome = validate(one);
  const found = outcome.diagnostics.map(({ message, location }) => {
    const line = location?.line ?? 0;
    return { line, words: wordsOf(message, line) };
  });
  const isMet =
    found.length === one.expected.length &&
    one.expected.every(
      ({ line, words }, index) => line === found[index]?.line && meets(found[index].words, words),
    );
  if (!isMet) expect(found).toEqual(one.expected);
  expect(outcome.program === null).toBe(one.expected.length > 0);
});
