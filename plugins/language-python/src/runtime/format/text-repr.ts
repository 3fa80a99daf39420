import type { Run } from '../run.js';
import { isPrintable } from '../text/printable.js';

const SIMPLE = /^[ !#-&(-[\]-~]*$/;

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['\\', '\\\\'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

/** `repr` of a string: quoted, with what cannot be printed escaped. */
export function textRepr(run: Run, text: string): string {
  run.allocateText(text.length);
  if (SIMPLE.test(text)) return `'${text}'`;
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  run.allocateText(text.length * 2);
  run.spend(text.length >>> 3);
  const parts: string[] = [];
  for (const character of text) {
    if (character === quote) parts.push('\\', quote);
    else parts.push(ESCAPES.get(character) ?? (isPrintable(character) ? character : escaped(character)));
  }
  return `${quote}${parts.join('')}${quote}`;
}

/** `ascii` of a printed form: what is not ASCII escaped. */
export function asciiOnly(run: Run, text: string): string {
  run.scan(text.length);
  // eslint's control character rule does not apply to a negated class of code points.
  if (!/[^\0-\x7f]/.test(text)) return text;
  run.allocateText(text.length * 6);
  run.spend(text.length >>> 3);
  const parts: string[] = [];
  for (const character of text) parts.push(character.charCodeAt(0) < 0x80 ? character : escaped(character));
  return parts.join('');
}

function escaped(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const digits = code.toString(16);
  if (code < 0x100) return `\\x${digits.padStart(2, '0')}`;
  return code < 0x10000 ? `\\u${digits.padStart(4, '0')}` : `\\U${digits.padStart(8, '0')}`;
}
