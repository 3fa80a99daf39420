import { Channel } from './channel.js';
import { Engine } from './engine.js';
import { serve } from './serve.js';

/** The program of the confined process: the engine, and the channel to its parent. */
const channel = new Channel();
serve(channel, await Engine.load());
