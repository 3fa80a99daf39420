import path from 'node:path';
import { readFrontmatter, type Field, type Frontmatter } from './frontmatter.js';
import { quote, unquote } from './quoted-text.js';
import { DEFAULT_TEMPLATE_LANGUAGE, type Template, type TemplateDraft } from './template.js';
import { invalidTemplate } from './template-error.js';

/** What the names of template files end in. */
export const TEMPLATE_EXTENSION = '.tmpl';

const KNOWN: ReadonlySet<string> = new Set([
  'name',
  'pattern',
  'language',
  'kit',
  'example',
  'success_count',
  'fail_count',
]);

/**
 * Reads a template file's text.
 * @param file its path, from which the template has its name.
 * @throws LackpyError TEMPLATE_INVALID with file and line.
 */
export function parseTemplate(text: string, file: string): Template {
  const head = readFrontmatter(text, file, KNOWN);
  const program = text.slice(head.bodyStart);
  if (program.trim() === '')
    throw invalidTemplate(file, head.bodyLine, 'there is no program after the --- line');
  const pattern = readText(head.fields.get('pattern'), file);
  if (pattern === null) throw invalidTemplate(file, 1, "the key 'pattern' is missing or empty");
  return {
    name: path.basename(file, TEMPLATE_EXTENSION),
    path: file,
    pattern,
    language: readText(head.fields.get('language'), file) ?? DEFAULT_TEMPLATE_LANGUAGE,
    kit: readText(head.fields.get('kit'), file),
    successCount: readCount(head.fields.get('success_count'), file),
    failCount: readCount(head.fields.get('fail_count'), file),
    program,
    example: readText(head.fields.get('example'), file),
    programLine: head.bodyLine,
  };
}

/** The text of a new template file. `foreign` lines, kept from an older file, stand last in the block. */
export function formatTemplate(draft: TemplateDraft, foreign: readonly string[] = []): string {
  const fields = [
    `name: ${draft.name}`,
    `pattern: ${quote(draft.pattern)}`,
    'success_count: 0',
    'fail_count: 0',
    ...optionalField('language', draft.language === DEFAULT_TEMPLATE_LANGUAGE ? undefined : draft.language),
    ...optionalField('kit', draft.kit),
    ...optionalField('example', draft.example),
    ...foreign.map((line) => line.replace(/[\r\n]+$/, '')),
  ];
  const program = /[\r\n]$/.test(draft.program) ? draft.program : `${draft.program}\n`;
  return `${['---', ...fields, '---'].join('\n')}\n${program}`;
}

/**
 * The same file for a new program: what the block holds beside the known keys stays, the counts start anew.
 * @param text the file's text now; when it is no template nothing of it is kept.
 */
export function rewriteTemplate(text: string, file: string, draft: TemplateDraft): string {
  let foreign: readonly string[] = [];
  try {
    foreign = readFrontmatter(text, file, KNOWN).foreign;
  } catch {
    return formatTemplate(draft);
  }
  return formatTemplate(draft, foreign);
}

/**
 * The same file with one count higher; not a byte beside that number changes.
 * @param times how much higher.
 * @throws LackpyError TEMPLATE_INVALID.
 */
export function countOutcome(text: string, file: string, success: boolean, times = 1): string {
  if (times === 0) return text;
  const head = readFrontmatter(text, file, KNOWN);
  const key = success ? 'success_count' : 'fail_count';
  const field = head.fields.get(key);
  const count = Math.min(readCount(field, file) + times, Number.MAX_SAFE_INTEGER);
  if (field === undefined)
    return splice(text, head.close, head.close, `${key}: ${String(count)}${endOf(head)}`);
  const space = text[field.valueStart - 1] === ':' ? ' ' : '';
  return splice(text, field.valueStart, field.valueEnd, `${space}${String(count)}`);
}

function endOf(head: Frontmatter): string {
  return head.eol === '' ? '\n' : head.eol;
}

function splice(text: string, start: number, end: number, content: string): string {
  return text.slice(0, start) + content + text.slice(end);
}

function readText(field: Field | undefined, file: string): string | null {
  if (field === undefined) return null;
  const text = unquote(field.value);
  if (text === null)
    throw invalidTemplate(file, field.line, `the quotes around '${field.key}' are not closed`);
  return text === '' ? null : text;
}

function readCount(field: Field | undefined, file: string): number {
  if (field === undefined || field.value === '') return 0;
  const count = /^\d+$/.test(field.value) ? Number(field.value) : Number.NaN;
  if (Number.isSafeInteger(count)) return count;
  throw invalidTemplate(file, field.line, `'${field.key}' has to be a whole number, 0 or more`);
}

function optionalField(key: string, text: string | undefined): string[] {
  if (text === undefined) return [];
  return [`${key}: ${/^[\w.+/-]+$/.test(text) ? text : quote(text)}`];
}
