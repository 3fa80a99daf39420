import type { Value } from 'lackpy';
import { typeError } from '../errors.js';
import { className } from '../format/describe.js';

/** A container that is being written, and the key under which it was found. */
export interface OpenContainer {
  readonly key: string | number;
  readonly container: Value;
}

/** So many containers of a circle are shown at its start and its end. */
const FIRST = 2;
const LAST = 1;

/** V8's error for a value that holds itself: the path from where it starts to the key that closes it. */
export function circular(path: readonly OpenContainer[], key: string | number): Error {
  const [start, ...inner] = path;
  const lines = inner.map((step) => `|     ${keyText(step.key)} -> ${containerText(step.container)}`);
  const shown =
    lines.length <= FIRST + LAST ? lines : [...lines.slice(0, FIRST), '|     ...', ...lines.slice(-LAST)];
  const all = [
    `--> starting at ${containerText(start?.container)}`,
    ...shown,
    `--- ${keyText(key)} closes the circle`,
  ];
  return typeError(`Converting circular structure to JSON${all.map((line) => `\n    ${line}`).join('')}`);
}

function keyText(key: string | number): string {
  return typeof key === 'number' ? `index ${String(key)}` : `property '${key}'`;
}

function containerText(container: Value): string {
  return `object with constructor '${className(container)}'`;
}
