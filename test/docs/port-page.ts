import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../support/source-files.js';

/** A row of a page's table of mistakes. */
export interface Mistake {
  readonly mistake: string;
  /** The beginning of a check's name; `…` stands for any text. */
  readonly check: RegExp;
  /** A part of what the check fails with. */
  readonly says: RegExp;
}

/** A page about a port. */
export interface PortPage {
  /** The name of the file without its extension, such as `tool-provider`. */
  readonly name: string;
  readonly text: string;
  /** The sources of the example by their path in a project. */
  readonly files: Readonly<Record<string, string>>;
  readonly mistakes: readonly Mistake[];
}

const FOLDER = path.join(ROOT, 'docs/ports');

/** Every page about a port. */
export function portPages(): PortPage[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.md'))
    .map((file) => {
      const text = readFileSync(path.join(FOLDER, file), 'utf8');
      return { name: path.basename(file, '.md'), text, files: filesOf(text), mistakes: mistakesOf(text) };
    });
}

/** Each ```ts block is a whole file, whose path stands in the line before it. */
function filesOf(text: string): Record<string, string> {
  const blocks = [...text.matchAll(/^`([\w./-]+)`:\n\n```ts\n(.*?)^```$/gms)];
  return Object.fromEntries(blocks.map(([, file = '', source = '']) => [file, source]));
}

function mistakesOf(text: string): Mistake[] {
  const [, section = ''] = text.split('\n## Common mistakes\n');
  const rows = section.split('\n').filter((line) => line.startsWith('| ') && !/^\| (mistake|-+) /.test(line));
  return rows.map((row) => {
    const [, mistake = '', check = '', says = ''] = row.split(/\s*(?<!\\)\|\s*/);
    return { mistake, check: patternOf(check, '^'), says: patternOf(says, '') };
  });
}

/** What stands in a code span, as a pattern in which `…` is any text of one line. */
function patternOf(cell: string, start: string): RegExp {
  const [, , code] = /^(`+)\s?(.*?)\s?\1$/.exec(cell) ?? [];
  if (code === undefined) throw new Error(`'${cell}' is no code span`);
  const parts = code.split('…').map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(start + parts.join('.*'));
}
