import type { RunMessage } from '../src/protocol/to-child.js';
import type { Channel } from './channel.js';
import { ChildRun } from './child-run.js';
import type { Engine } from './engine.js';
import { rehearsalOf } from './rehearsal.js';

/** Runs one program after the other for the parent. */
export function serve(channel: Channel, engine: Engine): void {
  let current: ChildRun | null = null;
  const run = (message: RunMessage): void => {
    const started = new ChildRun(engine, message, channel);
    current = started;
    void started.run().then(() => (current = null));
  };
  channel.send({ type: 'ready' });
  channel.listen({
    isIdle: () => current === null,
    receive: (message) => {
      if (message.type === 'run') run(message);
      else if (message.type !== 'rehearse') current?.receive(message);
      else {
        const rehearsal = rehearsalOf(engine, message);
        if (rehearsal === null) channel.send({ type: 'refuse', reason: 'There is nothing to rehearse' });
        else run(rehearsal);
      }
    },
  });
}
