import { PyMethod, type Code } from './native.js';
import type { Signature } from './signature.js';

/** The methods of a type by name. */
export type MethodTable = ReadonlyMap<string, PyMethod>;

/** What a row of a method table says: how the method takes arguments, and its code. */
export type MethodRow<Self> = readonly [signature: Signature, code: Code<Self>];

/** The methods of the type `owner`, whose values are `Self` on the host. */
export function methodTable<Self>(
  owner: string,
  ...parts: readonly Readonly<Record<string, MethodRow<Self>>>[]
): MethodTable {
  const table = new Map<string, PyMethod>();
  for (const part of parts) {
    for (const [name, [signature, code]] of Object.entries(part)) {
      table.set(name, new PyMethod(owner, name, signature, code));
    }
  }
  return table;
}
