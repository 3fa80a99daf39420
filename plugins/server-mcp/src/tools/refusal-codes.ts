/** The codes of the server's own refusals, beside those of lackpy, with when each comes and what to do. */
export const REFUSAL_CODES = {
  SERVER_BUSY: {
    meaning: 'More calls wait than the server lets wait.',
    when: 'As many calls of tools run at once as may, and the queue behind them is full.',
    next: 'Call again in a few seconds.',
  },
  INTERNAL: {
    meaning: 'Something failed that nobody foresaw.',
    when: 'An error without a code of its own came up while a call was answered.',
    next: 'Report the message: it is a defect of lackpy or of a plugin.',
  },
} as const;

/** A code that only the MCP server answers with. */
export type RefusalCode = keyof typeof REFUSAL_CODES;
