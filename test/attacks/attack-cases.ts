import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** A hostile program and what must come of it. */
export interface AttackCase {
  /** File, line and first line of the program. */
  readonly name: string;
  readonly program: string;
  /** `refused CODE`, `fails Type: message`, or `gives` and the output as JSON. */
  readonly expected: string;
}

/** Every program of every `<class>.py` in a folder, with the outcome that stands in `<class>.expected`, a line each. */
export function readAttacks(folder: string): AttackCase[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.py'));
  return files.sort().flatMap((file) => readClass(folder, path.basename(file, '.py')));
}

function readClass(folder: string, name: string): AttackCase[] {
  const text = readFileSync(path.join(folder, `${name}.py`), 'utf8');
  const programs = text.replace(/\n$/, '').split(/\n---\n/);
  const expected = readFileSync(path.join(folder, `${name}.expected`), 'utf8')
    .replace(/\n$/, '')
    .split('\n');
  if (programs.length !== expected.length) {
    throw new Error(`${name}.expected has ${expected.length} lines for ${programs.length} programs`);
  }
  let line = 1;
  return programs.map((program, index) => {
    const title = `${name}.py:${line} ${program.split('\n')[0] ?? ''}`;
    line += program.split('\n').length + 1;
    return { name: title, program, expected: expected[index] ?? '' };
  });
}
