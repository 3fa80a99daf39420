import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DIAGNOSTIC_CODES, ERROR_CODES } from 'lackpy';
import { ROOT } from '../support/source-files.js';

const page = readFileSync(path.join(ROOT, 'docs/errors.md'), 'utf8');

test('docs/errors.md is what the tables of codes say', () => {
  const program =
    "const { errorReference } = await import('./scripts/error-reference.mjs'); process.stdout.write(await errorReference());";
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  if (stdout !== page) throw new Error('docs/errors.md is out of date: run `npm run docs:reference`');
});

test('every code of the package has its heading, once', () => {
  const headings = [...page.matchAll(/^### `(\w+)`$/gm)].map(([, code]) => code);
  for (const code of [...Object.keys(ERROR_CODES), ...Object.keys(DIAGNOSTIC_CODES)]) {
    expect([code, headings.includes(code)]).toEqual([code, true]);
  }
  const sections = page
    .split(/^## /m)
    .map((part) => [...part.matchAll(/^### `(\w+)`$/gm)].map(([, code]) => code));
  for (const codes of sections) expect(new Set(codes).size).toBe(codes.length);
});
