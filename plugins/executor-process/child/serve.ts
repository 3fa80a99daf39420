import { messageBytes } from '../src/protocol/bounds.js';
import type { Channel } from './channel.js';
import { ChildRun } from './child-run.js';
import type { Engine } from './engine.js';
import { warmUp } from './warm-up.js';

/** Runs one program after the other for the parent, and makes itself faster until the first one comes. */
export function serve(channel: Channel, engine: Engine): void {
  let current: ChildRun | null = null;
  channel.listen((message) => {
    if (message.type === 'rehearse') {
      void warmUp(engine, message.language, () => current === null).then((isDone) => {
        if (isDone) channel.send({ type: 'rehearsed' });
      });
      return;
    }
    if (message.type !== 'run') {
      current?.receive(message);
      return;
    }
    channel.maxBytes = messageBytes(message.limits);
    current = new ChildRun(engine, message, (said) => channel.send(said));
    void current.run();
  });
  channel.send({ type: 'ready' });
}
