import sandboxjs from '@nyariv/sandboxjs';
import { withReturn } from './node.mjs';

const Sandbox = sandboxjs.default ?? sandboxjs;
const sandbox = new Sandbox();

/** Parses. */
export function prepare(source) {
  return sandbox.compile(withReturn(source));
}

export function run(program, { tools = {}, inputs = {} } = {}) {
  return program({ ...tools, ...inputs }).run();
}
