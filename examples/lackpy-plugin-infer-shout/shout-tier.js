/** A tier that needs no tool: `shout hello` becomes a program that gives `HELLO`. */
export function shoutTier() {
  return {
    available: () => true,
    generate: async ({ intent, parser, feedback }) => {
      const words = /^shout (.+)$/i.exec(intent.trim())?.[1];
      if (words === undefined || feedback !== null) return null;
      // `literal` quotes whatever the intent holds, so words can never become code.
      return { program: `${parser.dialect.literal(words)}.upper()` };
    },
  };
}
