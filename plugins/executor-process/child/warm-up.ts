import { setImmediate as nextTurn } from 'node:timers/promises';
import { DEFAULT_LIMITS, type Parser } from 'lackpy';
import { TO_CHILD_BYTES } from '../src/protocol/bounds.js';
import { FrameReader, frameOf } from '../src/protocol/frames.js';
import { fromChildSchema, type FromChild } from '../src/protocol/from-child.js';
import { toChildSchema, type AnswerMessage, type RunMessage } from '../src/protocol/to-child.js';
import { encodeTree } from '../src/protocol/tree.js';
import { ChildRun } from './child-run.js';
import type { Engine } from './engine.js';
import { WARM_UP_PROGRAMS } from './warm-up-programs.js';

/** How often each program runs; the host makes faster code of what runs again. */
const TIMES = 10;

/**
 * Runs small programs, so that the first one that counts does not pay for what is done once. Between two of them
 * messages have their turn.
 * @returns whether all of them ran.
 * @param wanted whether the engine is still idle; what is left is not run then.
 */
export async function warmUp(engine: Engine, language: string, wanted: () => boolean): Promise<boolean> {
  const parser = engine.parser(language);
  for (let time = 0; time < TIMES && parser !== undefined; time++) {
    for (const source of WARM_UP_PROGRAMS[language] ?? []) {
      await nextTurn();
      if (!wanted()) return false;
      await runOnce(engine, messageFor(parser, source));
    }
  }
  return wanted();
}

async function runOnce(engine: Engine, form: RunMessage): Promise<void> {
  const message = passed(form, (received) => toChildSchema.parse(received)) as RunMessage;
  const run: ChildRun = new ChildRun(engine, message, (said: FromChild) => {
    passed(said, (received) => fromChildSchema.parse(received));
    if (said.type === 'call') setImmediate(() => run.receive(passed(answerTo(said.call), parseAnswer)));
  });
  await run.run();
}

/** A message that has gone all the way of one. */
function passed<T>(message: unknown, parse: (form: unknown) => T): T {
  const [form] = new FrameReader(TO_CHILD_BYTES).read(frameOf(message, TO_CHILD_BYTES));
  return parse(form);
}

function answerTo(call: number): AnswerMessage {
  return { type: 'answer', call, value: '# two words' };
}

function parseAnswer(form: unknown): AnswerMessage {
  return toChildSchema.parse(form) as AnswerMessage;
}

function messageFor(parser: Parser, source: string): RunMessage {
  const { program } = parser.parse(source, DEFAULT_LIMITS);
  return {
    type: 'run',
    source,
    tree: encodeTree(program?.body ?? []),
    language: parser.language,
    grammar: 'standard',
    params: { names: ['a.md', 'b.md'] },
    tools: [
      { name: 'find', args: [{ name: 'value', required: true }], free: true },
      { name: 'save', args: [{ name: 'value', required: true }], free: false },
    ],
    limits: DEFAULT_LIMITS,
    aborted: false,
  };
}
