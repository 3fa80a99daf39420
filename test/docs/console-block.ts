/** A command of a document's console block and what the document says it prints. */
export interface Step {
  readonly command: string;
  readonly expected: readonly string[];
  /** 1-based line of the command in the document. */
  readonly line: number;
}

/** The steps of all ```console blocks: `$ ` starts a command, `> ` continues it, the rest is its output. */
export function consoleSteps(markdown: string): Step[] {
  const steps: Step[] = [];
  let inside = false;
  let current: { command: string[]; expected: string[]; line: number } | null = null;
  const finish = (): void => {
    if (current !== null) steps.push({ ...current, command: current.command.join('\n') });
    current = null;
  };
  markdown.split('\n').forEach((text, index) => {
    if (text.startsWith('```')) {
      finish();
      inside = text.trim() === '```console';
    } else if (inside && text.startsWith('$ ')) {
      finish();
      current = { command: [text.slice(2)], expected: [], line: index + 1 };
    } else if (inside && current !== null && current.expected.length === 0 && /^> ?/.test(text)) {
      current.command.push(text.replace(/^> ?/, ''));
    } else if (inside) {
      current?.expected.push(text);
    }
  });
  finish();
  return steps;
}

const NUMBER_OF_MS = /("[a-z_]*ms": )[\d.]+/g;

/** Output without what differs from run to run: the folder, times in milliseconds, run ids. */
export function stable(output: string, folder: string): string {
  return output.replaceAll(folder, '/path/to/project').replaceAll(NUMBER_OF_MS, '$11.0');
}

function lineMatches(actual: string, expected: string): boolean {
  const parts = expected.replaceAll(NUMBER_OF_MS, '$11.0').split('…');
  if (parts.length === 1) return actual === parts[0];
  return actual.startsWith(parts[0] ?? '') && actual.endsWith(parts.at(-1) ?? '');
}

/** Whether output is what a document shows; a line `...` stands for any lines, `…` for any text within a line. */
export function outputMatches(actual: readonly string[], expected: readonly string[]): boolean {
  const [first, ...rest] = expected;
  if (first === undefined) return actual.length === 0;
  if (first.trim() === '...') {
    return actual.some((_, index) => outputMatches(actual.slice(index), rest)) || outputMatches([], rest);
  }
  const [line, ...others] = actual;
  return line !== undefined && lineMatches(line, first) && outputMatches(others, rest);
}
