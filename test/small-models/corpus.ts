import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * What comes of an output: `valid`, a program at once; `repaired`, a program after mechanical repair; `reasked`, the
 * model is asked again; `refused`, there is no program even after all steps.
 */
export type Outcome = 'valid' | 'repaired' | 'reasked' | 'refused';

export interface Expected {
  readonly outcome: Outcome;
  /** Names of repairs in order for `repaired`, fed-back diagnostic codes for `reasked` and `refused`. */
  readonly names: readonly string[];
  /** The final program; empty when there is none. */
  readonly program: string;
}

/** What a small model wrote for an intent, and what must come of it. */
export interface Entry {
  readonly habit: string;
  readonly intent: string;
  readonly kit: readonly string[];
  /** Why what comes of it is not yet what was meant; null when it is. */
  readonly gap: string | null;
  readonly output: string;
  readonly expected: Expected;
}

const FILE_TOOLS: readonly string[] = ['read_file', 'find_files', 'write_file', 'edit_file'];
const ENTRY =
  /^=== (.+)\n(?:kit: (.+)\n)?(?:gap: (.+)\n)?--- output\n([^]*?)^--- (valid|repaired|reasked|refused)(.*)\n([^]*)$/m;

/** Every entry of every `<class>.txt` in a folder; the form is told in its README. */
export function readCorpus(folder: string): Entry[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  return files.sort().flatMap((file) => {
    const text = readFileSync(path.join(folder, file), 'utf8');
    return text.split(/^(?==== )/m).map((part) => entryOf(path.basename(file, '.txt'), part));
  });
}

function entryOf(habit: string, text: string): Entry {
  const [, intent, kit, gap, output, outcome, names, program] = ENTRY.exec(text) ?? [];
  if (intent === undefined) throw new Error(`${habit}.txt: not an entry: ${text}`);
  return {
    habit,
    intent,
    kit: kit?.split(/,\s*/) ?? FILE_TOOLS,
    gap: gap ?? null,
    output: (output ?? '').replace(/\n$/, ''),
    expected: {
      outcome: outcome as Outcome,
      names: (names ?? '').split(' ').filter((name) => name !== ''),
      program: (program ?? '').trim(),
    },
  };
}
