import { isIdentifier, normalizeName } from '../lexer/identifier.js';

/** The name itself. Throws TypeError for text that would not read back as this name. */
export function printName(name: string): string {
  if (isIdentifier(name) && normalizeName(name) === name) return name;
  throw new TypeError(`Cannot print ${JSON.stringify(name)}: it is not a Python name`);
}
