import type { LackpyService } from 'lackpy';
import { CallGate } from './call-gate.js';
import { DEFAULT_MAX_CALLS, DEFAULT_MAX_WAITING, type ServerOptions } from './options.js';

/** What all connections of one server share. */
export interface Host {
  readonly service: LackpyService;
  readonly gate: CallGate;
  /** Aborted when the server closes. */
  readonly closing: AbortSignal;
}

/** A host for a service, with its bounds. */
export function hostOf(service: LackpyService, options: ServerOptions, closing: AbortSignal): Host {
  const gate = new CallGate(options.maxCalls ?? DEFAULT_MAX_CALLS, options.maxWaiting ?? DEFAULT_MAX_WAITING);
  return { service, gate, closing };
}
