import type { InferenceProvider } from 'lackpy';

/** A tier that turns `shout hello` into a program that gives `HELLO`, and leaves every other intent to others. */
export function __camel__Tier(): InferenceProvider {
  return {
    available: () => true,
    generate: async ({ intent, parser, feedback, signal }) => {
      signal.throwIfAborted();
      const words = /^shout (.+)$/i.exec(intent.trim())?.[1];
      if (words === undefined || feedback !== null) return null;
      // `literal` quotes whatever the intent holds, so words can never become code.
      return { program: `${parser.dialect.literal(words)}.upper()` };
    },
  };
}
