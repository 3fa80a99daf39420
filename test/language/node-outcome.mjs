import { formatWithOptions, inspect } from 'node:util';
import vm from 'node:vm';
import { parse } from 'acorn';

const PARSING = {
  ecmaVersion: 'latest',
  sourceType: 'module',
  allowAwaitOutsideFunction: true,
  allowReturnOutsideFunction: true,
};

/** The program as a function that returns what its last expression gives; its lines stay where they are. */
function wrapped(source) {
  const last = parse(source, PARSING).body.at(-1);
  const isResult =
    last?.type === 'ExpressionStatement' &&
    !['AssignmentExpression', 'UpdateExpression'].includes(last.expression.type);
  const body = isResult
    ? `${source.slice(0, last.start)}return (${source.slice(last.expression.start, last.expression.end)}\n)`
    : source;
  return `(async function(){"use strict";${body}\n})()`;
}

/** What Node makes of a program: what it shows of the result, what was logged, and the error that ended it. */
export async function nodeOutcome(source) {
  let stdout = '';
  const console = {
    log: (...args) => {
      stdout += `${formatWithOptions({}, ...args)}\n`;
    },
  };
  try {
    const promise = vm.runInNewContext(wrapped(source), { console }, { filename: 'chunk.js', timeout: 2000 });
    const value = await promise;
    return { display: value === undefined ? null : inspect(value), stdout, error: null };
  } catch (error) {
    const line = /chunk\.js:(\d+)/.exec(String(error.stack).slice(error.message.length))?.[1];
    const { name: type, message } = error;
    return { display: null, stdout, error: { type, message, line: Number(line ?? 0) } };
  }
}
