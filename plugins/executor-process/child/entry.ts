import { Channel } from './channel.js';
import { Engine } from './engine.js';
import { serve } from './serve.js';
import { warmUp } from './warm-up.js';

/** The program of the confined process: the engine, and the channel to its parent. */
const channel = new Channel();
const engine = await Engine.load();
await warmUp(engine);
serve(channel, engine);
channel.send({ type: 'ready' });
