import { DEFAULT_LIMITS } from 'lackpy';
import languages from 'lackpy-engine-languages';
import type { PluginManifest } from 'lackpy';
import type { FromChild } from '../src/protocol/from-child.js';
import { fromChildSchema } from '../src/protocol/from-child.js';
import { toChildSchema, type RunMessage } from '../src/protocol/to-child.js';
import { ChildRun } from './child-run.js';
import type { Engine } from './engine.js';

/** A call, a list and text: the ways that most programs go. Valid in every language. */
const PROGRAM = 'warm([1, "two"])';

/** How often; the host makes faster code of what runs again. */
const TIMES = 20;

/** Runs a small program a few times, so that the first one that counts does not pay for what is done once. */
export async function warmUp(engine: Engine): Promise<void> {
  const names = languages
    .flatMap((plugin: PluginManifest) => plugin.provides.parser ?? [])
    .map(({ name }) => name);
  for (const language of names) {
    for (let time = 0; time < TIMES; time++) await runOnce(engine, language);
  }
}

async function runOnce(engine: Engine, language: string): Promise<void> {
  const message = toChildSchema.parse(messageFor(language)) as RunMessage;
  const run: ChildRun = new ChildRun(engine, message, (said: FromChild) => {
    fromChildSchema.parse(JSON.parse(JSON.stringify(said)));
    if (said.type === 'call')
      queueMicrotask(() => run.receive({ type: 'answer', call: said.call, value: [1] }));
  });
  await run.run();
}

function messageFor(language: string): RunMessage {
  return {
    type: 'run',
    program: PROGRAM,
    language,
    grammar: 'standard',
    params: { given: 1 },
    tools: [{ name: 'warm', args: [{ name: 'value', required: true }], free: true }],
    limits: DEFAULT_LIMITS,
    aborted: false,
  };
}
