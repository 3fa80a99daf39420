import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** What CPython made of a chunk: see record.py. */
export interface ExpectedOutcome {
  readonly display: string | null;
  readonly stdout: string;
  readonly error: { readonly type: string; readonly message: string; readonly line: number } | null;
}

/** One program of a case file. */
export interface LanguageCase {
  /** File, line and first line of the chunk. */
  readonly name: string;
  readonly source: string;
  readonly expected: ExpectedOutcome;
}

/** Every chunk of every `<area>.py` in a folder, with its recorded outcome. */
export function readCases(folder: string): LanguageCase[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.py'));
  return files.sort().flatMap((file) => readArea(folder, path.basename(file, '.py')));
}

function readArea(folder: string, area: string): LanguageCase[] {
  const expected = readExpected(folder, area);
  const chunks = readFileSync(path.join(folder, `${area}.py`), 'utf8')
    .replace(/\n$/, '')
    .split(/\n---\n/);
  if (chunks.length !== expected.length) {
    throw new Error(`${area}.py has changed: run python3 test/language/record.py ${area}`);
  }
  let line = 1;
  return chunks.map((source, index) => {
    const outcome = expected[index];
    if (outcome === undefined) throw new Error(`${area}.expected.json has no outcome ${String(index)}`);
    const name = `${area}:${String(line)} ${source.split('\n')[0] ?? ''}`;
    line += source.split('\n').length + 1;
    return { name, source, expected: outcome };
  });
}

function readExpected(folder: string, area: string): readonly ExpectedOutcome[] {
  const text = readFileSync(path.join(folder, `${area}.expected.json`), 'utf8');
  return JSON.parse(text) as readonly ExpectedOutcome[];
}
