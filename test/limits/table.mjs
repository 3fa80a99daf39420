// Prints what the hostile programs took: `npm run limits`. Needs a build.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { HOSTILE, nameOf } from './hostile-programs.mjs';

const MEGABYTE = 1024 * 1024;
const SHOWN = 60;
const script = path.join(import.meta.dirname, 'run-hostile.mjs');
const rows = HOSTILE.map(({ limit, program }, index) => {
  const { stdout, status } = spawnSync(process.execPath, [script, String(index)], { encoding: 'utf8' });
  const name = nameOf(program).slice(0, SHOWN).replaceAll('|', '\\|');
  if (status !== 0) return { limit, name, code: 'the process died', elapsedMs: 0, lagMs: 0, grown: 0 };
  const { grownBytes, ...rest } = JSON.parse(stdout);
  return { limit, name, ...rest, grown: Math.round(grownBytes / MEGABYTE) };
});

console.log('| limit | program | ends with | ms | longest wait of others, ms | memory, MB |');
console.log('| --- | --- | --- | --: | --: | --: |');
for (const { limit, name, code, elapsedMs, lagMs, grown } of rows) {
  console.log(`| ${limit} | \`${name}\` | ${code ?? 'its result'} | ${elapsedMs} | ${lagMs} | ${grown} |`);
}
