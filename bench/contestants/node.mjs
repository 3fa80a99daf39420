/** Plain JavaScript of this process, compiled from the text and shut in nothing. */
export function prepare(source, { tools = {}, inputs = {} } = {}) {
  return new Function(...Object.keys(tools), ...Object.keys(inputs), withReturn(source));
}

export function run(program, { tools = {}, inputs = {} } = {}) {
  return program(...Object.values(tools), ...Object.values(inputs));
}

/** The text with its last line as the result. */
export function withReturn(source) {
  const lines = source.split('\n');
  return [...lines.slice(0, -1), `return ${lines.at(-1)}`].join('\n');
}
