// Records what Node makes of the JavaScript language cases.
//
//   node test/language/record.mjs [area ...]
//
// Reads javascript/<area>.js beside this file: chunks between lines of exactly `// ---`. Runs each chunk as strict code in a
// context of its own and writes javascript/<area>.expected.json: per chunk what Node shows of the last expression (null when
// there is none or it is undefined), what was logged, and the error that ended it.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { nodeOutcome } from './node-outcome.mjs';

const CASES = path.join(import.meta.dirname, 'javascript');

const areas = process.argv.slice(2);
const files = readdirSync(CASES).filter((file) => file.endsWith('.js'));
for (const area of areas.length > 0 ? areas : files.map((file) => path.basename(file, '.js'))) {
  const chunks = readFileSync(path.join(CASES, `${area}.js`), 'utf8')
    .replace(/\n$/, '')
    .split('\n// ---\n');
  const outcomes = [];
  for (const chunk of chunks) outcomes.push(await nodeOutcome(chunk));
  writeFileSync(path.join(CASES, `${area}.expected.json`), `${JSON.stringify(outcomes, null, 2)}\n`);
  console.log(`${area}: ${outcomes.length} chunks`);
}
