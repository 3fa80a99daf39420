import { PyBuiltin, type Code } from './native.js';
import type { Signature } from './signature.js';

/** Functions that are found on a type itself, such as `dict.fromkeys`, by name. */
export function staticTable(
  owner: string,
  rows: Readonly<Record<string, readonly [Signature, Code<undefined>]>>,
): ReadonlyMap<string, PyBuiltin> {
  const table = new Map<string, PyBuiltin>();
  for (const [name, [signature, code]] of Object.entries(rows)) {
    table.set(name, new PyBuiltin(name, signature, code, owner));
  }
  return table;
}
