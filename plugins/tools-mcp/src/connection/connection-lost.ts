/** The server could not be reached, or was lost before it answered. */
export class ConnectionLost extends Error {
  /** @param unsent whether the server certainly did not see the request, so that it may be sent again. */
  constructor(
    message: string,
    readonly unsent: boolean,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
