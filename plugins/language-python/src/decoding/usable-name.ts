import { isIdentifier } from '../syntax/lexer/identifier.js';

/** Whether the parser and the validator let a program use the name at all. */
export function isUsable(name: string, forbidden: ReadonlySet<string>): boolean {
  const plain = name.normalize('NFKC');
  return isIdentifier(name) && !plain.includes('__') && !forbidden.has(plain);
}
