// Records what Node makes of the JavaScript language cases.
//
//   node test/language/record.mjs [area ...]
//
// Reads javascript/<area>.js beside this file: chunks between lines of exactly `---` behind `//`. Runs each chunk as strict
// code in a context of its own and writes javascript/<area>.expected.json: per chunk what Node shows of the last
// expression (null when there is none or it is undefined), what was logged, and the error that ended it.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { formatWithOptions, inspect } from 'node:util';
import vm from 'node:vm';
import { parse } from 'acorn';

const CASES = path.join(import.meta.dirname, 'javascript');
const PARSING = {
  ecmaVersion: 'latest',
  sourceType: 'module',
  allowAwaitOutsideFunction: true,
  allowReturnOutsideFunction: true,
};

/** The chunk as a function that returns what its last expression gives; its lines stay where they are. */
function wrapped(chunk) {
  const last = parse(chunk, PARSING).body.at(-1);
  const isResult =
    last?.type === 'ExpressionStatement' &&
    !['AssignmentExpression', 'UpdateExpression'].includes(last.expression.type);
  const body = isResult
    ? `${chunk.slice(0, last.start)}return (${chunk.slice(last.expression.start, last.expression.end)}\n)`
    : chunk;
  return `(async function(){"use strict";${body}\n})()`;
}

async function run(chunk) {
  let stdout = '';
  const console = {
    log: (...args) => {
      stdout += `${formatWithOptions({}, ...args)}\n`;
    },
  };
  try {
    const promise = vm.runInNewContext(wrapped(chunk), { console }, { filename: 'chunk.js', timeout: 2000 });
    const value = await promise;
    return { display: value === undefined ? null : inspect(value), stdout, error: null };
  } catch (error) {
    const line = /chunk\.js:(\d+)/.exec(String(error.stack).slice(error.message.length))?.[1];
    return {
      display: null,
      stdout,
      error: { type: error.name, message: error.message, line: Number(line ?? 0) },
    };
  }
}

const areas = process.argv.slice(2);
const files = readdirSync(CASES).filter((file) => file.endsWith('.js'));
for (const area of areas.length > 0 ? areas : files.map((file) => path.basename(file, '.js'))) {
  const chunks = readFileSync(path.join(CASES, `${area}.js`), 'utf8')
    .replace(/\n$/, '')
    .split('\n// ---\n');
  const outcomes = [];
  for (const chunk of chunks) outcomes.push(await run(chunk));
  writeFileSync(path.join(CASES, `${area}.expected.json`), `${JSON.stringify(outcomes, null, 2)}\n`);
  console.log(`${area}: ${outcomes.length} chunks`);
}
