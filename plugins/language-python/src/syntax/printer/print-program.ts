import type { Program } from 'lackpy';
import { printStatement } from './statement.js';

/**
 * Program text whose tree is this tree; the last line ends with a line end. Throws TypeError for what Python text
 * cannot say, and for Unsupported nodes.
 */
export function printProgram(program: Pick<Program, 'body'>): string {
  const lines: string[] = [];
  for (const statement of program.body) printStatement(statement, '', lines);
  return lines.map((line) => `${line}\n`).join('');
}
