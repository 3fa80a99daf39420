import { isProgramError, type Value } from 'lackpy';
import { ONE_ARGUMENT } from '../calls/signature.js';
import { typeError, valueError } from '../errors.js';
import { getItem } from '../operators/get-item.js';
import { intOf } from '../operators/index-number.js';
import { setEntry } from '../operators/set-item.js';
import type { Run } from '../run.js';
import { PyDict } from '../values/py-dict.js';
import { typeName } from '../values/type-name.js';
import { charactersOf, strRows } from './str-rows.js';

function translate(run: Run, text: string, table: Value): string {
  const parts: string[] = [];
  for (const character of charactersOf(run, text)) {
    const changed = translated(run, character, table);
    run.allocateText(changed.length);
    parts.push(changed);
  }
  return parts.join('');
}

function translated(run: Run, character: string, table: Value): string {
  const found = lookup(run, table, character.codePointAt(0) ?? 0);
  if (found === undefined) return character;
  if (found === null) return '';
  if (typeof found === 'string') return found;
  const code = intOf(found);
  if (code === undefined) throw typeError('character mapping must return integer, None or str');
  if (code < 0 || code > 0x10ffff) throw valueError('character mapping must be in range(0x110000)');
  return String.fromCodePoint(Number(code));
}

/** What a table has for a code point; undefined when it has nothing. */
function lookup(run: Run, table: Value, code: number): Value {
  try {
    return getItem(run, table, code);
  } catch (error) {
    if (isProgramError(error) && (error.type === 'KeyError' || error.type === 'IndexError')) return undefined;
    throw error;
  }
}

/** `str.maketrans`: a dict from code points to what replaces them. */
export function makeTranslation(run: Run, from: Value, to: Value, drop: Value): Value {
  const table = new PyDict();
  if (to === undefined) {
    fillFromDict(run, table, from);
    return table;
  }
  if (typeof from !== 'string') {
    throw typeError('first maketrans argument must be a string if there is a second argument');
  }
  if (typeof to !== 'string') throw typeError(`maketrans() argument 2 must be str, not ${typeName(to)}`);
  if (drop !== undefined && typeof drop !== 'string') {
    throw typeError(`maketrans() argument 3 must be str, not ${typeName(drop)}`);
  }
  const [keys, values] = [charactersOf(run, from), charactersOf(run, to)];
  if (keys.length !== values.length) {
    throw valueError('the first two maketrans arguments must have equal length');
  }
  keys.forEach((key, index) => setEntry(run, table, codeOf(key), codeOf(values[index] ?? '')));
  for (const key of charactersOf(run, drop ?? '')) setEntry(run, table, codeOf(key), null);
  return table;
}

function fillFromDict(run: Run, table: PyDict, source: Value): void {
  if (!(source instanceof PyDict)) {
    throw typeError('if you give only one argument to maketrans it must be a dict');
  }
  run.spend(source.size);
  for (const [normal, value] of source.entries()) {
    const key = source.original(normal);
    if (typeof key === 'string') {
      if (run.texts.length(key) !== 1) throw valueError('string keys in translate table must be of length 1');
      setEntry(run, table, codeOf(key), value);
    } else if (intOf(key) !== undefined) {
      setEntry(run, table, key, value);
    } else {
      throw typeError('keys in translate table must be strings or integers');
    }
  }
}

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}

/** `translate`. */
export const STR_TRANSLATIONS = strRows({
  translate: [ONE_ARGUMENT, (run, text, [table]) => translate(run, text, table)],
});
