import { createHash } from 'node:crypto';
import type { Value } from 'lackpy';
import { PyBoundMethod, PyBuiltin, PyMethod } from '../calls/native.js';
import { PyFunction } from '../calls/py-function.js';
import { PyType } from '../calls/py-type.js';
import { typeError } from '../errors.js';
import type { Run } from '../run.js';
import { intOfDouble } from './int.js';
import type { Key } from './key.js';
import { PyDictView } from './py-dict-view.js';
import { PyFloat } from './py-float.js';
import { PyIterator } from './py-iterator.js';
import { PyRange } from './py-range.js';
import { PyTuple } from './py-tuple.js';
import { typeName } from './type-name.js';

/** No string starts with this unless it is escaped, so that keys of other types can be text as well. */
const MARK = '\0';

/** The host hashes longer texts by their length alone: many of one length would take quadratic time. */
const LONGEST_HASHED = 16_000;

/** Steps of making room for a new key. */
export const GROWING_STEPS = 10;

/** Steps of finding a place by its key. */
export const HASHING_STEPS = 3;

/** A short key that no other text has. */
function digestOf(run: Run, text: string): Key {
  run.spend(text.length >>> 5);
  return `${MARK}h${createHash('sha256').update(text, 'utf16le').digest('base64')}`;
}

/** The key under which a value is found. Throws TypeError for a value that is not hashable. */
export function keyOf(run: Run, value: Value): Key {
  switch (typeof value) {
    case 'string':
      if (value.length > LONGEST_HASHED) return digestOf(run, value);
      return value.charCodeAt(0) === 0 ? `${MARK}s${value}` : value;
    case 'number':
    case 'bigint':
      return value;
    case 'boolean':
      return value ? 1 : 0;
    default:
      return value === null ? null : keyOfObject(run, value);
  }
}

function keyOfObject(run: Run, value: Value): Key {
  if (value instanceof PyFloat) return keyOfFloat(value);
  if (value instanceof PyTuple) return keyOfTuple(run, value);
  if (value instanceof PyRange) return keyOfRange(value);
  if (isHashedByIdentity(value)) return value;
  throw typeError(`unhashable type: '${typeName(value)}'`);
}

function isHashedByIdentity(value: Value): value is object {
  return (
    value instanceof PyFunction ||
    value instanceof PyBuiltin ||
    value instanceof PyMethod ||
    value instanceof PyBoundMethod ||
    value instanceof PyType ||
    value instanceof PyIterator ||
    (value instanceof PyDictView && value.kind === 'values')
  );
}

function keyOfFloat(float: PyFloat): Key {
  const { value } = float;
  if (Number.isInteger(value)) return intOfDouble(value);
  return Number.isNaN(value) ? float : value;
}

function keyOfTuple(run: Run, tuple: PyTuple): Key {
  run.enter('while calling a Python object');
  let text = `${MARK}(`;
  for (const item of tuple.items) text += spell(run, keyOf(run, item));
  run.leave();
  run.allocate(text.length);
  run.spend(18 + (text.length >>> 4));
  return `${text})`;
}

function keyOfRange({ length, start, step }: PyRange): Key {
  if (length === 0) return `${MARK}r0`;
  return length === 1 ? `${MARK}r1,${start}` : `${MARK}r${length},${start},${step}`;
}

/** Text that no other key gives, whatever follows it. */
function spell(run: Run, key: Key): string {
  switch (typeof key) {
    case 'string':
      return `s${key.length}:${key}`;
    case 'number':
    case 'bigint':
      return `${key};`;
    default:
      return key === null ? 'n' : `o${run.identity(key)};`;
  }
}
