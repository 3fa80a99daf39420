import {
  ProgramError,
  type Constant,
  type Cursor,
  type FunctionBody,
  type FunctionParameter,
  type KeywordPart,
  type KeywordValue,
  type PlainData,
  type Runtime,
  type RuntimeHost,
  type Value,
} from 'lackpy';
import { fromHost } from './border/from-host.js';
import { sizeOf } from './border/size-of.js';
import { toHost } from './border/to-host.js';
import { BUILTINS } from './builtins/builtins.js';
import { attributeOf, callMethod, callValue, refuseAttribute, requireMethod } from './calls/call.js';
import { PyBoundMethod, PyBuiltin, PyMethod } from './calls/native.js';
import { PyFunction } from './calls/py-function.js';
import { PyType } from './calls/py-type.js';
import { typeError } from './errors.js';
import { formatField, type Conversion } from './format/format-value.js';
import { boundedRepr, reprOf } from './format/repr.js';
import { newGenerator } from './generator.js';
import { cursorOf } from './iteration/cursor-of.js';
import { chargeItems } from './iteration/items-of.js';
import { addMember } from './methods/set-methods.js';
import { AUGMENTED, BINARY, COMPARE, UNARY } from './operator-tables.js';
import { getItem } from './operators/get-item.js';
import { setEntry, setItem } from './operators/set-item.js';
import { isTrue } from './operators/truth.js';
import { Run } from './run.js';
import { keywordsOf, mergeMapping, spread, spreadArgument } from './spread.js';
import { unpack } from './unpack.js';
import { intOfDouble, normalize } from './values/int.js';
import { PyDict } from './values/py-dict.js';
import { PyFloat } from './values/py-float.js';
import { PySet } from './values/py-set.js';
import { PySlice } from './values/py-slice.js';
import { PyTuple } from './values/py-tuple.js';
import { HEADER_BYTES } from './values/sizes.js';
import { typeName } from './values/type-name.js';

/** Python's operations on its values, for one run. */
export class PythonRuntime implements Runtime {
  readonly nothing = null;
  private readonly run: Run;

  constructor(host: RuntimeHost) {
    this.run = new Run(host);
  }

  constant({ kind, value }: Constant): Value {
    if (kind === 'float') return new PyFloat(Number(value));
    if (typeof value === 'bigint') return normalize(value);
    return typeof value === 'number' ? intOfDouble(value) : value;
  }

  builtin(name: string): Value {
    const builtin = BUILTINS.get(name);
    if (builtin === undefined) throw this.unbound(name);
    return builtin;
  }

  functionValue(
    name: string,
    params: readonly FunctionParameter[],
    body: FunctionBody,
    captured: () => readonly Value[],
  ): Value {
    return new PyFunction(name, params, body, captured);
  }

  binary(op: string): (left: Value, right: Value) => Value {
    const { run } = this;
    const operator = lookup(BINARY, op);
    return (left, right) => operator(run, left, right);
  }

  augmented(op: string): (left: Value, right: Value) => Value {
    const { run } = this;
    const operator = lookup(AUGMENTED, op);
    return (left, right) => operator(run, left, right);
  }

  unary(op: string): (operand: Value) => Value {
    const { run } = this;
    const operator = lookup(UNARY, op);
    return (operand) => operator(run, operand);
  }

  compare(op: string): (left: Value, right: Value) => boolean {
    const { run } = this;
    const operator = lookup(COMPARE, op);
    return (left, right) => operator(run, left, right);
  }

  truthy(value: Value): boolean {
    return isTrue(value);
  }

  cursor(iterable: Value): Cursor {
    return cursorOf(iterable);
  }

  spread(iterable: Value): Value[] {
    return spread(this.run, iterable);
  }

  spreadArgument(iterable: Value, callee: Value): Value[] {
    return spreadArgument(this.run, iterable, callee);
  }

  generator(cursor: Cursor, captured: () => readonly Value[]): Value {
    return newGenerator(this.run, cursor, captured);
  }

  unpack(iterable: Value, count: number, star: number): readonly Value[] {
    return unpack(this.run, iterable, count, star);
  }

  list(items: Value[]): Value {
    chargeItems(this.run, items.length);
    return items;
  }

  tuple(items: Value[]): Value {
    chargeItems(this.run, items.length);
    return new PyTuple(items);
  }

  set(items: Value[]): Value {
    this.run.allocate(HEADER_BYTES);
    const set = new PySet();
    for (const item of items) addMember(this.run, set, item);
    return set;
  }

  setAdd(set: Value, item: Value): void {
    addMember(this.run, set as PySet, item);
  }

  dict(): Value {
    this.run.allocate(HEADER_BYTES);
    return new PyDict();
  }

  dictSet(dict: Value, key: Value, value: Value): void {
    setEntry(this.run, dict as PyDict, key, value);
  }

  dictMerge(dict: Value, mapping: Value): void {
    mergeMapping(this.run, dict as PyDict, mapping);
  }

  keywords(parts: readonly KeywordPart[], callee: Value): readonly KeywordValue[] {
    return keywordsOf(this.run, parts, callee);
  }

  slice(lower: Value, upper: Value, step: Value): Value {
    return new PySlice(lower, upper, step);
  }

  getItem(container: Value, key: Value): Value {
    return getItem(this.run, container, key);
  }

  setItem(container: Value, key: Value, value: Value): void {
    setItem(this.run, container, key, value);
  }

  attribute(value: Value, name: string): Value {
    return attributeOf(value, name);
  }

  setAttribute(value: Value, name: string): void {
    throw refuseAttribute(value, name);
  }

  call(callee: Value, args: readonly Value[], keywords: readonly KeywordValue[]): Value | Promise<Value> {
    return callValue(this.run, callee, args, keywords);
  }

  receiver(value: Value, name: string): Value {
    requireMethod(value, name);
    return value;
  }

  callMethod(
    receiver: Value,
    name: string,
    args: readonly Value[],
    keywords: readonly KeywordValue[],
  ): Value | Promise<Value> {
    return callMethod(this.run, receiver, name, args, keywords);
  }

  enter(value: Value): { readonly value: Value; leave(): void } {
    throw typeError(`'${typeName(value)}' object does not support the context manager protocol`);
  }

  format(value: Value, conversion: Conversion, spec: string): string {
    return formatField(this.run, value, conversion, spec);
  }

  fromHost(data: unknown): Value {
    return fromHost(this.run, data);
  }

  toHost(value: Value, emit?: (bytes: number) => void): PlainData {
    return toHost(this.run, value, emit);
  }

  display(value: Value, maxLength?: number): string {
    this.run.resetDepth();
    return maxLength === undefined ? reprOf(this.run, value) : boundedRepr(this.run, value, maxLength);
  }

  isNothing(value: Value): boolean {
    return value === null;
  }

  isFunction(value: Value): boolean {
    return [PyFunction, PyBuiltin, PyMethod, PyBoundMethod, PyType].some((type) => value instanceof type);
  }

  sizeOf(roots: readonly Value[]): number {
    return sizeOf(roots);
  }

  unbound(name: string): Error {
    return new ProgramError('NameError', `name '${name}' is not defined`);
  }
}

function lookup<Operator>(table: ReadonlyMap<string, Operator>, op: string): Operator {
  const operator = table.get(op);
  if (operator === undefined) throw new TypeError(`Python programs have no operator '${op}'`);
  return operator;
}
