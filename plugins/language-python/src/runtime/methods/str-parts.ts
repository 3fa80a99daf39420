import { findText, type Value } from 'lackpy';
import type { MethodRow } from '../calls/method-table.js';
import { named } from '../calls/named-signature.js';
import { ONE_ARGUMENT, positional } from '../calls/signature.js';
import { typeError } from '../errors.js';
import { requireSize } from '../operators/index-number.js';
import type { Run } from '../run.js';
import { skipSpace, trimEndPosition } from '../text/whitespace.js';
import { typeName } from '../values/type-name.js';
import { strRows } from './str-rows.js';

interface Sides {
  readonly left: boolean;
  readonly right: boolean;
}

function stripper(name: string, sides: Sides): MethodRow<string> {
  return [
    positional(0, 1),
    (run, text, [characters = null]) => {
      run.scan(text.length);
      if (characters === null) return stripSpace(text, sides);
      if (typeof characters !== 'string') throw typeError(`${name} arg must be None or str`);
      run.spend((text.length + characters.length) >>> 3);
      return stripCharacters(text, new Set(characters), sides);
    },
  ];
}

function stripSpace(text: string, { left, right }: Sides): string {
  const start = left ? skipSpace(text, 0) : 0;
  return text.slice(start, right ? trimEndPosition(text, start) : text.length);
}

function stripCharacters(text: string, characters: ReadonlySet<string>, { left, right }: Sides): string {
  let start = 0;
  while (left && start < text.length) {
    const character = String.fromCodePoint(text.codePointAt(start) ?? 0);
    if (!characters.has(character)) break;
    start += character.length;
  }
  let end = text.length;
  while (right && end > start) {
    const pair = text.slice(end - 2, end);
    const character =
      end - start >= 2 && pair.codePointAt(0) !== pair.charCodeAt(0) ? pair : text.charAt(end - 1);
    if (!characters.has(character)) break;
    end -= character.length;
  }
  return text.slice(start, end);
}

function padder(left: (missing: number, width: number) => number): MethodRow<string> {
  return [
    positional(1, 2),
    (run, text, [width, fill = ' ']) => {
      const wanted = requireSize(width);
      const filler = fillCharacter(fill);
      const missing = wanted - run.texts.length(text);
      if (missing <= 0) return text;
      run.allocateText(text.length + missing * filler.length);
      const before = left(missing, wanted);
      return filler.repeat(before) + text + filler.repeat(missing - before);
    },
  ];
}

function fillCharacter(fill: Value): string {
  if (typeof fill !== 'string') {
    throw typeError(`The fill character must be a unicode character, not ${typeName(fill)}`);
  }
  if (fill.length > 2 || Array.from(fill).length !== 1) {
    throw typeError('The fill character must be exactly one character long');
  }
  return fill;
}

function zeroFill(run: Run, text: string, width: Value): string {
  const missing = requireSize(width) - run.texts.length(text);
  if (missing <= 0) return text;
  run.allocateText(text.length + missing);
  const sign = /^[+-]/.test(text) ? text.charAt(0) : '';
  return sign + '0'.repeat(missing) + text.slice(sign.length);
}

function expandTabs(run: Run, text: string, size: number): string {
  const parts: string[] = [];
  let column = 0;
  run.spend(text.length >>> 1);
  for (const character of text) {
    if (character === '\t') {
      const spaces = size > 0 ? size - (column % size) : 0;
      run.allocateText(spaces);
      parts.push(' '.repeat(spaces));
      column += spaces;
      continue;
    }
    parts.push(character);
    column = character === '\n' || character === '\r' ? 0 : column + 1;
  }
  run.allocateText(text.length);
  return parts.join('');
}

function replace(run: Run, text: string, from: string, to: string, most: number): string {
  if (most === 0) return text;
  if (from === '') return interleave(run, text, to, most);
  const parts: string[] = [];
  let start = 0;
  while (parts.length < most) {
    const at = findText(run, text, from, start);
    if (at < 0) break;
    parts.push(text.slice(start, at));
    run.allocateText(at - start + to.length);
    start = at + from.length;
    if ((parts.length & 255) === 0) run.spend(256);
  }
  if (parts.length === 0) return text;
  parts.push(text.slice(start));
  run.allocateText(text.length - start);
  return parts.join(to);
}

/** What replacing the empty text does: it stands before every character and at the end. */
function interleave(run: Run, text: string, to: string, most: number): string {
  const count = Math.min(most, run.texts.length(text) + 1);
  run.allocateText(text.length + count * to.length);
  run.spend(text.length >>> 2);
  const parts: string[] = [];
  let left = count;
  for (const character of text) {
    if (left-- > 0) parts.push(to);
    parts.push(character);
  }
  if (left > 0) parts.push(to);
  return parts.join('');
}

function replaceArgument(value: Value, position: number): string {
  if (typeof value === 'string') return value;
  throw typeError(`replace() argument ${position} must be str, not ${typeName(value)}`);
}

function affixRemover(name: string, cut: (text: string, affix: string) => string): MethodRow<string> {
  return [
    ONE_ARGUMENT,
    (run, text, [affix]) => {
      if (typeof affix !== 'string')
        throw typeError(`${name}() argument must be str, not ${typeName(affix)}`);
      run.scan(affix.length);
      return affix === '' ? text : cut(text, affix);
    },
  ];
}

/** Methods that cut, pad and replace. */
export const STR_PARTS = strRows({
  strip: stripper('strip', { left: true, right: true }),
  lstrip: stripper('lstrip', { left: true, right: false }),
  rstrip: stripper('rstrip', { left: false, right: true }),
  ljust: padder(() => 0),
  rjust: padder((missing) => missing),
  // CPython puts the odd space on the left where both the gap and the width are odd.
  center: padder((missing, width) => Math.floor(missing / 2) + (missing & width & 1)),
  zfill: [ONE_ARGUMENT, (run, text, [width]) => zeroFill(run, text, width)],
  expandtabs: [
    named({ names: ['tabsize'] }),
    (run, text, [size]) => expandTabs(run, text, size === undefined ? 8 : requireSize(size)),
  ],
  replace: [
    positional(2, 3),
    (run, text, [from, to, most]) => {
      const [old, fresh] = [replaceArgument(from, 1), replaceArgument(to, 2)];
      const limit = most === undefined ? -1 : requireSize(most);
      return replace(run, text, old, fresh, limit < 0 ? Infinity : limit);
    },
  ],
  removeprefix: affixRemover('removeprefix', (text, prefix) => {
    return text.startsWith(prefix) ? text.slice(prefix.length) : text;
  }),
  removesuffix: affixRemover('removesuffix', (text, suffix) => {
    return text.endsWith(suffix) ? text.slice(0, text.length - suffix.length) : text;
  }),
});
