import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** A short run; `npm run fuzz -- 1000000` is a long one. */
const COUNT = 20_000;

const TITLE =
  'broken programs in %s are faults or trees, and strange data is copied or refused: nothing else ever happens';

test.each([
  ['python', ['trees', 'faults', 'valid', 'copied', 'refused']],
  // JavaScript has a value for all data that the fuzzer makes.
  ['javascript', ['trees', 'faults', 'valid', 'copied']],
])(TITLE, (language, seen) => {
  const script = path.join(import.meta.dirname, 'fuzz.mjs');
  const { stdout, status } = spawnSync(process.execPath, [script, String(COUNT), '1', language], {
    encoding: 'utf8',
  });
  expect(status).toBe(0);
  const counts = JSON.parse(stdout) as Record<string, number>;
  for (const what of seen) {
    expect(counts[what]).toBeGreaterThan(COUNT / 200);
  }
});
