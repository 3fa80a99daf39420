/** A fault that a case expects on one of its lines. */
export interface ExpectedFault {
  readonly line: number;
  /** The message without ` at line N`; a last `…` stands for any rest. */
  readonly words: string;
}

/** One program of a data file. */
export interface ValidatorCase {
  /** File and line where it starts. */
  readonly place: string;
  readonly source: string;
  readonly expected: readonly ExpectedFault[];
  /** What comments of the form `# key: value` set: `grammar`, `tools`. */
  readonly options: ReadonlyMap<string, string>;
}

/**
 * Cases of a data file: programs between lines of `---`. A comment `#! words` expects a fault on its line, `#!3 words`
 * on line 3 of the case; several may follow each other.
 */
export function readCases(file: string, text: string): ValidatorCase[] {
  let firstLine = 1;
  return text.split(/^---\n/m).map((source) => {
    const place = `${file}:${String(firstLine)}`;
    firstLine += source.split('\n').length;
    return { place, source, expected: readFaults(source), options: readOptions(source) };
  });
}

function readFaults(source: string): ExpectedFault[] {
  return source.split('\n').flatMap((text, index) =>
    [...text.matchAll(/#!(\d*) (.*?)(?= *(?:#!|$))/g)].map(([, line, words]) => ({
      line: line === '' ? index + 1 : Number(line),
      words: words ?? '',
    })),
  );
}

function readOptions(source: string): Map<string, string> {
  const options = source.matchAll(/^# (grammar|tools): (.+)$/gm);
  return new Map([...options].map(([, key = '', value = '']) => [key, value]));
}
