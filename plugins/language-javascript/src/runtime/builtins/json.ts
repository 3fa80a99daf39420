import type { Value } from 'lackpy';
import { drive, type Steps } from '../calls/drive.js';
import { isCallable } from '../calls/is-function.js';
import { namespace } from '../calls/tables.js';
import { fromHost } from '../border/from-host.js';
import { toInteger } from '../convert/to-number.js';
import { toText } from '../convert/to-text.js';
import { syntaxError } from '../errors.js';
import { replaceParts } from '../json/replace.js';
import { reviveParts } from '../json/revive.js';
import { JsonWriter } from '../json/writer.js';
import type { Run } from '../run.js';
import { UNIT_BYTES } from '../values/sizes.js';
import { isArray } from '../values/kinds.js';

/** `JSON`. No `toJSON` of the program is ever called. */
export const JSON_NAMESPACE = namespace('JSON', {
  parse: [
    2,
    (run, _self, [text, reviver]) => {
      const value = parse(run, toText(run, text));
      return isCallable(reviver) ? drive(reviveParts(run, '', value, reviver)) : value;
    },
  ],
  stringify: [
    3,
    (run, _self, [value, replacer, space]) => {
      const indent = indentOf(run, space);
      if (isCallable(replacer)) return drive(stringifyReplaced(run, value, replacer, indent));
      return new JsonWriter(run, indent, isArray(replacer) ? keysOf(run, replacer) : null).write(value);
    },
  ],
});

/** What the host makes of a short text may take many times its length. */
const PARSED_BYTES = 8 * UNIT_BYTES;

function parse(run: Run, text: string): Value {
  run.allocate(text.length * PARSED_BYTES);
  run.spend(text.length >>> 4);
  return fromHost(run, parseOnHost(text));
}

function parseOnHost(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw error instanceof SyntaxError ? syntaxError(error.message) : error;
  }
}

function* stringifyReplaced(run: Run, value: Value, replacer: Value, indent: string): Steps {
  return new JsonWriter(run, indent, null).write(yield* replaceParts(run, value, replacer));
}

/** The most that one level is indented. */
const MAX_INDENT = 10;

function indentOf(run: Run, space: Value): string {
  if (typeof space === 'number') return ' '.repeat(Math.min(Math.max(toInteger(run, space), 0), MAX_INDENT));
  return typeof space === 'string' ? space.slice(0, MAX_INDENT) : '';
}

function keysOf(run: Run, replacer: readonly Value[]): string[] {
  run.allocateItems(replacer.length);
  const keys = replacer.filter((key) => typeof key === 'string' || typeof key === 'number').map(String);
  return [...new Set(keys)];
}
