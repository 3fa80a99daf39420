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

/** How the attacks of a language are written down. */
export interface AttackFiles {
  readonly extension: string;
  readonly separator: string;
}

export const PYTHON_ATTACKS: AttackFiles = { extension: '.py', separator: '---' };
export const JAVASCRIPT_ATTACKS: AttackFiles = { extension: '.js', separator: '// ---' };

/** Every program of every class of attacks in a folder, with the outcome that stands in `<class>.expected`, a line each. */
export function readAttacks(folder: string, how: AttackFiles): AttackCase[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(how.extension));
  return files.sort().flatMap((file) => readClass(folder, path.basename(file, how.extension), how));
}

function readClass(folder: string, name: string, how: AttackFiles): AttackCase[] {
  const text = readFileSync(path.join(folder, `${name}${how.extension}`), 'utf8');
  const programs = text.replace(/\n$/, '').split(`\n${how.separator}\n`);
  const expected = readFileSync(path.join(folder, `${name}.expected`), 'utf8')
    .replace(/\n$/, '')
    .split('\n');
  if (programs.length !== expected.length) {
    throw new Error(`${name}.expected has ${expected.length} lines for ${programs.length} programs`);
  }
  let line = 1;
  return programs.map((program, index) => {
    const title = `${name}${how.extension}:${line} ${program.split('\n')[0] ?? ''}`;
    line += program.split('\n').length + 1;
    return { name: title, program, expected: expected[index] ?? '' };
  });
}
