import type { Compilation } from './compilation.js';

/** JavaScript of what something gives now or promises: it waits only for promises. */
export function waited(c: Compilation, text: string): string {
  const temp = c.frame.temp();
  return `(H.isPromise(${temp}=${text})?await ${temp}:${temp})`;
}
