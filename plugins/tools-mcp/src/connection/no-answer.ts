/** The server did not answer in time; the connection may be as good as before. */
export class NoAnswer extends Error {}
