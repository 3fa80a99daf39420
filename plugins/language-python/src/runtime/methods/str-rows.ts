import type { MethodRow } from '../calls/method-table.js';
import { NO_ARGUMENTS } from '../calls/signature.js';
import type { Run } from '../run.js';

/** Some of the methods of str. */
export type StrRows = Readonly<Record<string, MethodRow<string>>>;

/** Rows of the table, checked as such where they are written. */
export function strRows(rows: StrRows): StrRows {
  return rows;
}

/** A method without arguments that makes one text of another; the result may be some times as long. */
export function mapping(map: (text: string) => string): MethodRow<string> {
  return [
    NO_ARGUMENTS,
    (run, text) => {
      run.allocateText(text.length * 3);
      run.spend(text.length >>> 3);
      return map(text);
    },
  ];
}

/** The same, character by character. */
export function mappingCharacters(map: (characters: readonly string[]) => string): MethodRow<string> {
  return [
    NO_ARGUMENTS,
    (run, text) => {
      run.allocateText(text.length * 3);
      return map(charactersOf(run, text));
    },
  ];
}

/** The characters of a text by code point, charged. */
export function charactersOf(run: Run, text: string): readonly string[] {
  run.spend(text.length >>> 1);
  run.allocate(text.length * 16);
  return Array.from(text);
}
