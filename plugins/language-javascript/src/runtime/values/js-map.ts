import type { Value } from 'lackpy';

/** A Map of the language. The host compares keys as the language does. */
export class JsMap {
  readonly entries = new Map<Value, Value>();
}
