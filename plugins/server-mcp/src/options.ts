/** Bounds that every way of serving shares. */
export interface ServerOptions {
  /** Tool calls in flight at once; further ones wait. Default 64. */
  readonly maxCalls?: number | undefined;
  /** Tool calls that may wait for their turn; one more is answered with SERVER_BUSY. Default 256. */
  readonly maxWaiting?: number | undefined;
  /** Bytes of one request. Default 4 MiB. */
  readonly maxRequestBytes?: number | undefined;
  /** Told of faults that concern no caller, such as a frame that is no JSON. */
  readonly onError?: ((error: Error) => void) | undefined;
}

export const DEFAULT_MAX_CALLS = 64;
export const DEFAULT_MAX_WAITING = 256;
export const DEFAULT_MAX_REQUEST_BYTES = 4 * 1024 * 1024;
