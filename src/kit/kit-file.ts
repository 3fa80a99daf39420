import type { Example } from '../ports/example.js';
import { LackpyError } from '../diagnostics/lackpy-error.js';

/** The content of a kit file. */
export interface KitFile {
  readonly name: string;
  readonly description: string;
  readonly tools: readonly string[];
  /** Intents and programs that show what the kit is for. */
  readonly examples?: readonly Example[];
}

const FENCE = '---';

function unquote(text: string): string {
  const quoted = /^"(.*)"$|^'(.*)'$/.exec(text);
  return quoted === null ? text : (quoted[1] ?? quoted[2] ?? '');
}

function invalid(file: string, line: number, what: string): LackpyError {
  return new LackpyError('KIT_INVALID', `${file}:${String(line)}: ${what}`, {
    file,
    hint: 'A kit file is a block of `name:` and `description:` between --- lines, then one tool name per line.',
  });
}

function readFrontmatter(
  lines: readonly string[],
  file: string,
): { fields: Map<string, string>; next: number } {
  const fields = new Map<string, string>();
  if (lines[0]?.trim() !== FENCE) return { fields, next: 0 };
  for (let index = 1; index < lines.length; index++) {
    const line = (lines[index] ?? '').trim();
    if (line === FENCE) return { fields, next: index + 1 };
    if (line === '' || line.startsWith('#')) continue;
    const colon = line.indexOf(':');
    if (colon < 0) throw invalid(file, index + 1, `expected 'key: value', found '${line}'`);
    fields.set(line.slice(0, colon).trim(), unquote(line.slice(colon + 1).trim()));
  }
  throw invalid(file, 1, 'the block that starts with --- never ends');
}

/** The intent of an example; its program is on the lines below. */
const EXAMPLE = /^>\s*(\S.*)$/;

function readExamples(lines: readonly string[]): Example[] {
  const starts = lines.flatMap((line, index) => (EXAMPLE.test(line) ? [index] : []));
  return starts.map((start, index) => ({
    intent: (EXAMPLE.exec(lines[start] ?? '')?.[1] ?? '').trim(),
    program: lines
      .slice(start + 1, starts[index + 1])
      .join('\n')
      .trim(),
  }));
}

/**
 * Reads a kit file: an optional block between `---` lines with name and description, then one tool name per line; `#`
 * starts a comment. A line `> intent` begins an example, whose program reaches to the next one.
 * @param name the kit's name when the file gives none.
 * @throws LackpyError KIT_INVALID with file and line.
 */
export function parseKitFile(text: string, file: string, name: string): KitFile {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const { fields, next } = readFrontmatter(lines, file);
  const tools: string[] = [];
  const firstExample = lines.findIndex((line, index) => index >= next && EXAMPLE.test(line));
  const end = firstExample < 0 ? lines.length : firstExample;
  for (let index = next; index < end; index++) {
    const tool = (lines[index] ?? '').replace(/#.*$/, '').trim();
    if (tool === '') continue;
    if (/\s/.test(tool)) throw invalid(file, index + 1, `expected one tool name, found '${tool}'`);
    tools.push(tool);
  }
  const examples = readExamples(lines.slice(end));
  const kit = { name: fields.get('name') ?? name, description: fields.get('description') ?? '', tools };
  return examples.length === 0 ? kit : { ...kit, examples };
}

/** The text of a kit file. Line ends in the description become spaces. */
export function formatKitFile(kit: KitFile): string {
  const line = kit.description.replace(/\s*[\r\n]+\s*/g, ' ').trim();
  const description = unquote(line) === line ? line : `"${line}"`;
  return [
    FENCE,
    `name: ${kit.name}`,
    `description: ${description}`,
    FENCE,
    ...kit.tools,
    ...exampleLines(kit),
    '',
  ].join('\n');
}

function exampleLines({ examples = [] }: KitFile): string[] {
  return examples.flatMap(({ intent, program }) => ['', `> ${intent}`, program]);
}
