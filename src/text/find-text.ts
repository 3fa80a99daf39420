import type { TextCosts } from './text-costs.js';

/** What one code unit takes, in bytes. */
const UNIT_BYTES = 2;

/** Below this product of lengths the host's own search, whose worst case is that product, is the fastest. */
const SMALL = 20_000_000;

/** Code units that are searched for one step, and between two charges. */
const UNITS_PER_STEP = 3;
const STRETCH = 3 * 1024;

/** The first position of `part` in `text` from `start` on, in code units; -1 when there is none. */
export function findText(costs: TextCosts, text: string, part: string, start: number): number {
  if (isCheap(text, part)) {
    const found = text.indexOf(part, start);
    costs.scan((found < 0 ? text.length : found) - start);
    return found;
  }
  let found = -1;
  search(costs, text, part, start, (at) => {
    found = at;
    return false;
  });
  return found;
}

/** The last position of `part` that ends at `end` or before. */
export function findLastText(
  costs: TextCosts,
  text: string,
  part: string,
  start: number,
  end: number,
): number {
  if (isCheap(text, part)) {
    costs.scan(end - start);
    const found = text.lastIndexOf(part, end - part.length);
    return end - part.length < start || found < start ? -1 : found;
  }
  let last = -1;
  search(costs, text.slice(0, end), part, start, (at) => {
    last = at;
    return true;
  });
  return last;
}

function isCheap(text: string, part: string): boolean {
  return part.length <= 16 || text.length * part.length < SMALL;
}

/** Search in linear time whatever the texts hold: Knuth, Morris and Pratt. Goes on while `visit` wants more. */
function search(
  costs: TextCosts,
  text: string,
  part: string,
  start: number,
  visit: (at: number) => boolean,
): void {
  costs.allocate(part.length * UNIT_BYTES * 2);
  costs.spend(part.length >>> 2);
  const borders = bordersOf(part);
  let matched = 0;
  let charged = start;
  for (let at = start; at < text.length; at++) {
    if (at - charged === STRETCH) {
      costs.spend(STRETCH / UNITS_PER_STEP);
      charged = at;
    }
    const unit = text.charCodeAt(at);
    while (matched > 0 && part.charCodeAt(matched) !== unit) matched = borders[matched - 1] ?? 0;
    if (part.charCodeAt(matched) === unit) matched++;
    if (matched < part.length) continue;
    if (!visit(at - matched + 1)) {
      costs.spend(Math.ceil((at - charged) / UNITS_PER_STEP));
      return;
    }
    matched = borders[matched - 1] ?? 0;
  }
  costs.spend(Math.ceil((text.length - charged) / UNITS_PER_STEP));
}

/** For each prefix the length of the longest shorter prefix that it ends with. */
function bordersOf(part: string): Int32Array {
  const borders = new Int32Array(part.length);
  let border = 0;
  for (let at = 1; at < part.length; at++) {
    while (border > 0 && part.charCodeAt(border) !== part.charCodeAt(at)) border = borders[border - 1] ?? 0;
    if (part.charCodeAt(border) === part.charCodeAt(at)) border++;
    borders[at] = border;
  }
  return borders;
}
