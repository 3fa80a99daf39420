import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** What the language's own implementation made of a chunk: see record.py and record.mjs. */
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

/** How the cases of a language are written down. */
export interface CaseFiles {
  readonly extension: string;
  readonly separator: string;
  /** The command that records the outcomes. */
  readonly recorder: string;
}

export const PYTHON_CASES: CaseFiles = {
  extension: '.py',
  separator: '---',
  recorder: 'python3 test/language/record.py',
};

export const JAVASCRIPT_CASES: CaseFiles = {
  extension: '.js',
  separator: '// ---',
  recorder: 'node test/language/record.mjs',
};

/** Every chunk of every case file in a folder, with its recorded outcome. */
export function readCases(folder: string, how: CaseFiles = PYTHON_CASES): LanguageCase[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(how.extension));
  return files.sort().flatMap((file) => readArea(folder, path.basename(file, how.extension), how));
}

function readArea(folder: string, area: string, how: CaseFiles): LanguageCase[] {
  const expected = readExpected(folder, area);
  const chunks = readFileSync(path.join(folder, `${area}${how.extension}`), 'utf8')
    .replace(/\n$/, '')
    .split(`\n${how.separator}\n`);
  if (chunks.length !== expected.length) {
    throw new Error(`${area}${how.extension} has changed: run ${how.recorder} ${area}`);
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
