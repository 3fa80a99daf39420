import type { Value } from 'lackpy';
import { callValue } from '../calls/call.js';
import { drive, type Steps } from '../calls/drive.js';
import { isCallable } from '../calls/is-function.js';
import type { Methods } from '../calls/tables.js';
import { toText } from '../convert/to-text.js';
import type { Run } from '../run.js';
import { SLOT_BYTES } from '../values/sizes.js';

/** Methods that replace text, which is found as it stands. */
export const STRING_REPLACEMENTS: Methods<string> = {
  replace: (run, text, [pattern, replacement]) => replace(run, text, pattern, replacement, 1),
  replaceAll: (run, text, [pattern, replacement]) => replace(run, text, pattern, replacement, Infinity),
};

function replace(
  run: Run,
  text: string,
  pattern: Value,
  replacement: Value,
  most: number,
): Value | Promise<Value> {
  const wanted = toText(run, pattern);
  if (isCallable(replacement)) return drive(replaceByFunction(run, text, wanted, replacement, most));
  const template = toText(run, replacement);
  const count = placesOf(run, text, wanted, most).length;
  run.allocateText(text.length + count * longest(template, text.length, wanted.length));
  return most === 1 ? text.replace(wanted, template) : text.replaceAll(wanted, template);
}

/** Places between two charges. */
const PORTION = 256;

function placesOf(run: Run, text: string, wanted: string, most: number): number[] {
  const step = Math.max(1, wanted.length);
  const places: number[] = [];
  run.scan(text.length);
  for (let at = text.indexOf(wanted); at >= 0 && places.length < most; at = next(text, wanted, at + step)) {
    if (places.push(at) % PORTION !== 0) continue;
    run.spend(PORTION);
    run.allocate(PORTION * SLOT_BYTES);
  }
  return places;
}

/** The host finds empty text at the end again and again. */
function next(text: string, wanted: string, from: number): number {
  return from > text.length ? -1 : text.indexOf(wanted, from);
}

/** How long one replacement may get at most. */
function longest(template: string, textLength: number, wantedLength: number): number {
  let length = template.length;
  for (let at = template.indexOf('$'); at >= 0; at = template.indexOf('$', at + 2)) {
    const sign = template.charAt(at + 1);
    if (sign === '`' || sign === "'") length += textLength;
    else if (sign === '&') length += wantedLength;
  }
  return length;
}

function* replaceByFunction(run: Run, text: string, wanted: string, replacement: Value, most: number): Steps {
  let made = '';
  let end = 0;
  for (const place of placesOf(run, text, wanted, most)) {
    run.spend(1);
    const part = toText(run, yield callValue(run, replacement, [wanted, place, text]));
    run.allocateText(place - end + part.length);
    made += text.slice(end, place) + part;
    end = place + wanted.length;
  }
  return made + text.slice(end);
}
