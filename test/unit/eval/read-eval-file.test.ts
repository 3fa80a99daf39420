import path from 'node:path';
import { readEvalFile } from 'lackpy';
import { tempFolder } from '../../support/temp-folder.js';

function fileWith(content: string): string {
  return path.join(tempFolder({ 'cases.json': content }), 'cases.json');
}

test('a file with every key is read', async () => {
  const check = { output: null, contains: ['a'], matches: 'a', calls: ['f'], success: true };
  const item = { intent: 'x', name: 'n', kit: { a: { tool: 'b' } }, params: { p: [1] }, check };
  const file = { kit: 'debug', cases: [item], repeat: 2 };
  expect(await readEvalFile(fileWith(JSON.stringify(file)))).toEqual(file);
});

test.each<[string, string, string]>([
  ['{"cases": [{"intent": "x"}], "repeet": 2}', 'repeet', "unknown key. Did you mean 'repeat'?"],
  ['{"cases": [{"intnet": "x"}]}', 'cases[0].intnet', "unknown key. Did you mean 'intent'?"],
  [
    '{"cases": [{"intent": "x", "check": {"contain": "y"}}]}',
    'cases[0].check.contain',
    "unknown key. Did you mean 'contains'?",
  ],
  ['{"cases": [{"intent": 5}]}', 'cases[0].intent', 'expected a text.'],
  ['{"cases": [{"intent": "x", "check": {"calls": "f"}}]}', 'cases[0].check.calls', 'expected a list.'],
  [
    '{"cases": [{"intent": "x", "check": {"contains": 1}}]}',
    'cases[0].check.contains',
    'expected a text or a list.',
  ],
  ['{"cases": [{"intent": "x"}], "repeat": 0}', 'repeat', 'expected at least 1.'],
  ['{"cases": []}', 'cases', 'expected at least 1.'],
  ['[]', '(the whole file)', 'expected a group of keys.'],
])('%s names the key %s', async (content, key, message) => {
  const file = fileWith(content);
  await expect(readEvalFile(file)).rejects.toMatchObject({
    code: 'EVAL_INVALID',
    file,
    message: expect.stringContaining(`\n  ${key}: ${message}`) as string,
  });
});

test('more than 10,000 cases are refused', async () => {
  const cases = Array.from({ length: 10_001 }, () => ({ intent: 'x' }));
  await expect(readEvalFile(fileWith(JSON.stringify({ cases })))).rejects.toMatchObject({
    code: 'EVAL_INVALID',
    message: expect.stringContaining('cases: expected at most 10000.') as string,
  });
});

test('of many faults the first are named and the rest counted', async () => {
  const cases = Array.from({ length: 50 }, () => ({ intent: 1 }));
  await expect(readEvalFile(fileWith(JSON.stringify({ cases })))).rejects.toThrow(/\n {2}and 30 more$/);
});

test.each([
  ['{"cases": [', 'is not valid JSON'],
  ['x'.repeat(8 * 1024 * 1024 + 1), 'it is larger than 8 MB'],
])('%.20s cannot be read', async (content, reason) => {
  await expect(readEvalFile(fileWith(content))).rejects.toMatchObject({
    code: 'FILE_UNREADABLE',
    message: expect.stringContaining(reason) as string,
  });
});

test('a file that is not there', async () => {
  const file = path.join(tempFolder(), 'none.json');
  await expect(readEvalFile(file)).rejects.toMatchObject({ code: 'FILE_UNREADABLE', file });
});

test('data that nests too deep is refused', async () => {
  const deep = '['.repeat(100_000) + ']'.repeat(100_000);
  const file = fileWith(`{"cases": [{"intent": "x", "check": {"output": ${deep}}}]}`);
  await expect(readEvalFile(file)).rejects.toMatchObject({ code: 'EVAL_INVALID' });
});
