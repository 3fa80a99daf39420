import { getQuickJS } from 'quickjs-emscripten';
import { withReturn } from './node.mjs';

const engine = await getQuickJS();

/** QuickJS takes text: there is nothing to prepare. */
export function prepare(source) {
  return `(() => {${withReturn(source)}\n})()`;
}

/** Runs a program in a context of its own; what crosses the border goes as JSON. */
export function run(program, { tools = {}, inputs = {} } = {}) {
  const context = engine.newContext();
  try {
    for (const [name, tool] of Object.entries(tools)) install(context, name, tool);
    for (const [name, value] of Object.entries(inputs)) {
      context.newString(value).consume((handle) => context.setProp(context.global, name, handle));
    }
    return context.unwrapResult(context.evalCode(program)).consume((handle) => context.dump(handle));
  } finally {
    context.dispose();
  }
}

function install(context, name, tool) {
  const handle = context.newFunction(name, (arg) => {
    const answer = JSON.stringify(tool(context.dump(arg)));
    return context.unwrapResult(context.evalCode(`(${answer})`));
  });
  handle.consume((made) => context.setProp(context.global, name, made));
}
