import { SdkError, SdkErrorCode, SdkHttpError } from '@modelcontextprotocol/client';
import { ConnectionLost } from './connection-lost.js';

const GONE: readonly string[] = [
  SdkErrorCode.ConnectionClosed,
  SdkErrorCode.NotConnected,
  SdkErrorCode.SendFailed,
];

/** Whether a request failed because its time was over. */
export function isTimeout(error: unknown): boolean {
  return error instanceof SdkError && error.code === SdkErrorCode.RequestTimeout;
}

/** A failed request as an error in words: a ConnectionLost when it is the connection that failed. */
export function callFault(error: unknown): Error {
  if (error instanceof ConnectionLost) return error;
  if (!(error instanceof Error)) return new Error(String(error));
  if (error instanceof SdkHttpError) return httpFault(error);
  if (error instanceof SdkError && GONE.includes(error.code)) {
    return new ConnectionLost('the connection was lost', false, { cause: error });
  }
  if (error.name === 'UnauthorizedError') return new ConnectionLost('it refuses the credentials', false);
  return error;
}

function httpFault(error: SdkHttpError): ConnectionLost {
  const { status } = error;
  if (status === 401 || status === 403) {
    return new ConnectionLost(`it refuses the credentials (HTTP status ${String(status)})`, false);
  }
  // The answer of a server that does not know the session any more.
  return new ConnectionLost(`it answered with the HTTP status ${String(status)}`, status === 404);
}
