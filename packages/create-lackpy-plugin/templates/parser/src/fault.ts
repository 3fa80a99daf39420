/** Why a text is no program, and where. */
export class Fault extends Error {
  override readonly name = 'Fault';

  constructor(
    message: string,
    /** The place in the text. */
    readonly at: number,
    readonly hint = 'Write one call, value or assignment on each line.',
    readonly code = 'PARSE_ERROR',
  ) {
    super(message);
  }
}
