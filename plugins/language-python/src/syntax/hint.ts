import type { SyntaxFault } from './syntax-fault.js';

export function hintFor(fault: SyntaxFault): string | null {
  return fault.message === "" ? "" : null;
}
