import type { Cursor, GeneratorExp, Value } from 'lackpy';
import { comprehensionNames } from '../analysis/names.js';
import { clauses } from './clauses.js';
import { comprehension } from './comprehension.js';
import { Env } from './env.js';
import { Produced, type Steps } from './steps.js';
import { Walk } from './walk.js';

/** A generator whose elements wait for tools: they are made at once, since whoever asks for them cannot wait. */
export function* atOnce(w: Walk, node: GeneratorExp): Steps {
  const { runtime } = w.run;
  const list = yield* comprehension(w, { ...node, type: 'ListComp' });
  return runtime.generator(runtime.cursor(list), () => []);
}

/** The value of a lazy generator expression over `source`. One that goes on for long is handed over to code. */
export function makeGenerator(w: Walk, node: GeneratorExp, source: Value): Value {
  const { runtime, host } = w.run;
  w.at = node.generators[0]?.iter ?? node;
  const cursor = runtime.cursor(source);
  const walk = new Walk(w.run, new Env(w.env, comprehensionNames(node.generators)), false);
  const elements = elementsOf(walk, node, cursor, source, w.env);
  return runtime.generator(host.cursor(elements), () => [source, ...walk.env.locals()]);
}

function* elementsOf(
  w: Walk,
  node: GeneratorExp,
  cursor: Cursor,
  source: Value,
  env: Env,
): Generator<Value, void> {
  let left = false;
  yield* w.produce(
    (function* (): Steps<void> {
      left = yield* clauses(w, node.generators, cursor, () => element(node), w.run.heatOf(node));
    })(),
  );
  if (left) yield* w.run.units.elements(node, env, { cursor, source });
}

function* element({ elt }: GeneratorExp): Steps<void> {
  yield new Produced(yield elt);
}
