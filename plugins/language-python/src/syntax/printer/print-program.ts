import type { Program } from 'lackpy';

export function printProgram(program: Pick<Program, 'body'>): string {
  return String(program.body.length);
}
