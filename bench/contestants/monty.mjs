import { Monty, runMontyAsync } from '@pydantic/monty';

/** Parses; Monty checks names when it runs. */
export function prepare(source, { inputs = {} } = {}) {
  const names = Object.keys(inputs);
  return names.length === 0 ? new Monty(source) : new Monty(source, { inputs: names });
}

/** Runs what `prepare` gave; tools that return promises need the slower way. */
export function run(program, { tools = {}, inputs = {}, waits = false } = {}) {
  const options = { externalFunctions: tools, ...(Object.keys(inputs).length === 0 ? {} : { inputs }) };
  return waits ? runMontyAsync(program, options) : program.run(options);
}
