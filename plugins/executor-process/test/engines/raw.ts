import { listen, result, say } from './wire.js';

/** A child without layers 1 and 2: it runs the param `code` as JavaScript, with all that Node has. */

const AsyncFunction = (async () => undefined).constructor as new (
  ...parts: string[]
) => (load: (name: string) => Promise<unknown>) => Promise<unknown>;

async function evaluate(code: string): Promise<unknown> {
  try {
    const value = await new AsyncFunction('load', code)((name) => import(name));
    return { got: JSON.parse(JSON.stringify(value ?? null)) as unknown };
  } catch (error) {
    const { code: errorCode, message } = error as { code?: string; message?: string };
    return { refused: errorCode ?? String(message) };
  }
}

listen((message) => {
  if (message['type'] !== 'run') return;
  const { code } = message['params'] as { code: string };
  void evaluate(code).then((outcome) => say(result(outcome)));
});
say({ type: 'ready' });
