import type { Value } from 'lackpy';
import { PyBoundMethod, PyBuiltin, PyMethod } from '../calls/native.js';
import { PyFunction } from '../calls/py-function.js';
import { PyType } from '../calls/py-type.js';
import type { Run } from '../run.js';
import { isInt } from '../values/int.js';
import { PyDict } from '../values/py-dict.js';
import { PyDictView } from '../values/py-dict-view.js';
import { PyFloat } from '../values/py-float.js';
import { PyGenericAlias } from '../values/py-generic-alias.js';
import { PyIterator } from '../values/py-iterator.js';
import { PyObject } from '../values/py-object.js';
import { PyRange } from '../values/py-range.js';
import { PySet } from '../values/py-set.js';
import { PySlice } from '../values/py-slice.js';
import { PyTuple } from '../values/py-tuple.js';
import { isList, typeName } from '../values/type-name.js';
import { floatText } from './float-text.js';
import { intText } from './int-text.js';
import { textRepr } from './text-repr.js';

const PRINTING = 'while getting the repr of an object';

/** `repr(value)`. */
export function reprOf(run: Run, value: Value): string {
  return scalarRepr(run, value) ?? new ReprWriter(run, Infinity).write(value);
}

/** `repr(value)`, given up on once it is longer than `maxLength`. */
export function boundedRepr(run: Run, value: Value, maxLength: number): string {
  return new ReprWriter(run, maxLength).write(value);
}

/** `str(value)`. */
export function strOf(run: Run, value: Value): string {
  return typeof value === 'string' ? value : reprOf(run, value);
}

function scalarRepr(run: Run, value: Value): string | undefined {
  if (typeof value === 'string') return textRepr(run, value);
  if (isInt(value)) return intText(run, value);
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (value === null || value === undefined) return 'None';
  return value instanceof PyFloat ? floatText(value.value) : undefined;
}

/** Steps of writing one piece. */
const WRITING = 8;

/** Writes the printed form of nested values, piece by piece. */
class ReprWriter {
  private readonly parts: string[] = [];
  private length = 0;
  /** The containers around the one being written. */
  private readonly open = new Set<Value>();

  constructor(
    private readonly run: Run,
    private readonly maxLength: number,
  ) {}

  write(value: Value): string {
    this.value(value);
    return this.parts.join('');
  }

  private add(text: string): void {
    this.length += text.length;
    this.run.allocateText(text.length);
    this.run.spend(WRITING);
    this.parts.push(text);
  }

  private value(value: Value): void {
    if (this.length > this.maxLength) return;
    const scalar = scalarRepr(this.run, value);
    if (scalar !== undefined) {
      this.add(scalar);
    } else if (this.open.has(value)) {
      this.add(selfReference(value));
    } else {
      this.run.enter(PRINTING);
      this.open.add(value);
      this.container(value);
      this.open.delete(value);
      this.run.leave();
    }
  }

  private container(value: Value): void {
    if (isList(value)) this.items('[', value, ']');
    else if (value instanceof PyTuple) this.items('(', value.items, value.items.length === 1 ? ',)' : ')');
    else if (value instanceof PyDict) this.dict(value);
    else if (value instanceof PySet) this.set(value);
    else if (value instanceof PyDictView) this.view(value);
    else if (value instanceof PyGenericAlias) this.alias(value);
    else if (value instanceof PySlice) this.items('slice(', [value.lower, value.upper, value.step], ')');
    else this.add(objectRepr(this.run, value));
  }

  private items(before: string, items: Iterable<Value>, after: string): void {
    this.add(before);
    let first = true;
    for (const item of items) {
      if (this.length > this.maxLength) return;
      if (!first) this.add(', ');
      first = false;
      this.value(item);
    }
    this.add(after);
  }

  private dict(dict: PyDict): void {
    this.add('{');
    let first = true;
    for (const [key, value] of dict.entries()) {
      if (this.length > this.maxLength) return;
      if (!first) this.add(', ');
      first = false;
      this.value(dict.original(key));
      this.add(': ');
      this.value(value);
    }
    this.add('}');
  }

  private set(set: PySet): void {
    if (set.size === 0) this.add('set()');
    else this.items('{', set.contents(), '}');
  }

  private view(view: PyDictView): void {
    this.items(`${view.typeName}([`, viewItems(view), '])');
  }

  private alias(alias: PyGenericAlias): void {
    this.add(`${alias.origin.name}[`);
    alias.items.forEach((item, index) => {
      if (index > 0) this.add(', ');
      if (item instanceof PyType) this.add(item.name);
      else this.value(item);
    });
    this.add(']');
  }
}

function* viewItems({ kind, dict }: PyDictView): Generator<Value> {
  for (const [key, value] of dict.entries()) {
    const original = dict.original(key);
    yield kind === 'keys' ? original : kind === 'values' ? value : new PyTuple([original, value]);
  }
}

function selfReference(value: Value): string {
  if (isList(value)) return '[...]';
  if (value instanceof PyDict) return '{...}';
  return value instanceof PyTuple ? '(...)' : '...';
}

function objectRepr(run: Run, value: Value): string {
  if (value instanceof PyRange) return rangeRepr(run, value);
  if (value instanceof PyType) return `<class '${value.name}'>`;
  if (value instanceof PyBuiltin) {
    if (value.owner === null) return `<built-in function ${value.name}>`;
    return `<built-in method ${value.name} of type object at ${run.address(value)}>`;
  }
  if (value instanceof PyMethod) return `<method '${value.name}' of '${value.owner}' objects>`;
  if (value instanceof PyBoundMethod) return boundMethodRepr(run, value);
  if (value instanceof PyFunction) return `<function ${value.name} at ${run.address(value)}>`;
  if (value instanceof PyIterator && value.typeName === 'generator') {
    return `<generator object <genexpr> at ${run.address(value)}>`;
  }
  return `<${typeName(value)} object at ${value instanceof PyObject ? run.address(value) : '0x0'}>`;
}

function rangeRepr(run: Run, { start, stop, step }: PyRange): string {
  const bounds = `${intText(run, start)}, ${intText(run, stop)}`;
  return step === 1 ? `range(${bounds})` : `range(${bounds}, ${intText(run, step)})`;
}

function boundMethodRepr(run: Run, { receiver, method }: PyBoundMethod): string {
  const holder = typeof receiver === 'object' && receiver !== null ? receiver : method;
  return `<built-in method ${method.name} of ${typeName(receiver)} object at ${run.address(holder)}>`;
}
