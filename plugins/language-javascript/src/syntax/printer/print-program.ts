import type { Program } from 'lackpy';
import { Declared } from './declared.js';
import { printBlockBody } from './statement.js';

/** Program text whose tree is this tree. Throws when the tree holds what JavaScript programs cannot say. */
export function printProgram({ body }: Pick<Program, 'body'>): string {
  return printBlockBody(body, new Declared(null));
}
