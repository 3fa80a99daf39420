import { findText, type Value } from 'lackpy';
import { callValue } from '../calls/call.js';
import { drive, type Steps } from '../calls/drive.js';
import { isCallable } from '../calls/is-function.js';
import type { Methods } from '../calls/tables.js';
import { toText } from '../convert/to-text.js';
import type { Run } from '../run.js';
import { SLOT_BYTES } from '../values/sizes.js';
import { fillTemplate } from './replacement-template.js';

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
  const made = new Replaced(run, text, wanted);
  for (const place of placesOf(run, text, wanted, most)) {
    made.put(place, fillTemplate(run, template, text, wanted, place));
  }
  return made.finish();
}

function* replaceByFunction(run: Run, text: string, wanted: string, replacement: Value, most: number): Steps {
  const made = new Replaced(run, text, wanted);
  for (const place of placesOf(run, text, wanted, most)) {
    made.put(place, toText(run, yield callValue(run, replacement, [wanted, place, text])));
  }
  return made.finish();
}

/** A text with new parts in the place of others. */
class Replaced {
  private made = '';
  private end = 0;

  constructor(
    private readonly run: Run,
    private readonly text: string,
    private readonly wanted: string,
  ) {}

  put(place: number, part: string): void {
    this.run.spend(1);
    this.run.allocateText(place - this.end + part.length);
    this.made += this.text.slice(this.end, place) + part;
    this.end = place + this.wanted.length;
  }

  finish(): string {
    this.run.allocateText(this.text.length - this.end);
    return this.made + this.text.slice(this.end);
  }
}

/** Places between two charges. */
const PORTION = 256;

function placesOf(run: Run, text: string, wanted: string, most: number): number[] {
  const step = Math.max(1, wanted.length);
  const places: number[] = [];
  for (let at = findText(run, text, wanted, 0); at >= 0; at = next(run, text, wanted, at + step)) {
    if (places.push(at) >= most) break;
    if (places.length % PORTION !== 0) continue;
    run.spend(PORTION);
    run.allocate(PORTION * SLOT_BYTES);
  }
  return places;
}

/** The host finds empty text at the end again and again. */
function next(run: Run, text: string, wanted: string, from: number): number {
  return from > text.length ? -1 : findText(run, text, wanted, from);
}
