import type { Value } from 'lackpy';

/** A Set of the language. The host compares members as the language does. */
export class JsSet {
  readonly members = new Set<Value>();
}
