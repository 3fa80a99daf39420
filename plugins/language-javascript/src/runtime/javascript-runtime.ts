import type {
  Constant,
  Cursor,
  FunctionBody,
  FunctionParameter,
  KeywordPart,
  KeywordValue,
  PlainData,
  Runtime,
  RuntimeHost,
  Value,
} from 'lackpy';
import { fromHost } from './border/from-host.js';
import { sizeOf } from './border/size-of.js';
import { toHost } from './border/to-host.js';
import { BUILTINS } from './builtins/builtins.js';
import { callMethod, callValue } from './calls/call.js';
import { isCallable } from './calls/is-function.js';
import { JsFunction } from './calls/js-function.js';
import { toText } from './convert/to-text.js';
import { isTrue } from './convert/truth.js';
import { referenceError, typeError } from './errors.js';
import { inspectShortly, inspectValue } from './format/inspect.js';
import { cursorOf } from './iteration/cursor-of.js';
import { itemsOf } from './iteration/items-of.js';
import { spreadArgument } from './iteration/spread-argument.js';
import { unpack } from './iteration/unpack.js';
import { BINARY, COMPARE, UNARY } from './operator-tables.js';
import { boundMember } from './property/bound-member.js';
import { getItem, memberOf } from './property/get.js';
import { propertyKey } from './property/key.js';
import { mergeEntries } from './property/merge.js';
import { setItem, setProperty } from './property/set.js';
import { Run } from './run.js';
import { JsObject } from './values/js-object.js';
import { isNullish } from './values/kinds.js';
import { HEADER_BYTES } from './values/sizes.js';

/** ECMAScript's operations on its values, for one run. */
export class JavaScriptRuntime implements Runtime {
  readonly nothing = undefined;
  private readonly run: Run;

  constructor(host: RuntimeHost) {
    this.run = new Run(host);
  }

  constant({ kind, value }: Constant): Value {
    if (kind === 'undefined') return undefined;
    return typeof value === 'bigint' ? Number(value) : value;
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
    this.run.allocate(HEADER_BYTES);
    return new JsFunction(name, params, body, captured);
  }

  binary(op: string): (left: Value, right: Value) => Value {
    const { run } = this;
    const operator = lookup(BINARY, op);
    return (left, right) => operator(run, left, right);
  }

  augmented(op: string): (left: Value, right: Value) => Value {
    return this.binary(op);
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

  /** Whether a value is undefined or null, as `??` and `?.` ask. */
  isMissing(value: Value): boolean {
    return isNullish(value);
  }

  cursor(iterable: Value): Cursor {
    return cursorOf(iterable);
  }

  spread(iterable: Value): Value[] {
    return itemsOf(this.run, iterable);
  }

  spreadArgument(iterable: Value): Value[] {
    return spreadArgument(this.run, iterable);
  }

  generator(): Value {
    throw typeError('There are no generators');
  }

  unpack(iterable: Value, count: number, star: number): readonly Value[] {
    return unpack(this.run, iterable, count, star);
  }

  list(items: Value[]): Value {
    this.run.allocateItems(items.length);
    return items;
  }

  tuple(items: Value[]): Value {
    return this.list(items);
  }

  set(): Value {
    throw typeError('There are no set displays');
  }

  setAdd(): void {
    throw typeError('There are no set displays');
  }

  dict(): Value {
    this.run.allocate(HEADER_BYTES);
    return new JsObject();
  }

  dictSet(dict: Value, key: Value, value: Value): void {
    setProperty(this.run, dict as JsObject, propertyKey(this.run, key), value);
  }

  dictMerge(dict: Value, mapping: Value): void {
    mergeEntries(this.run, dict as JsObject, mapping);
  }

  keywords(parts: readonly KeywordPart[]): readonly KeywordValue[] {
    return parts.flatMap(({ name, value }) => (name === null ? [] : [{ name, value }]));
  }

  slice(): Value {
    throw typeError('There are no slices');
  }

  getItem(container: Value, key: Value): Value {
    return getItem(this.run, container, key);
  }

  setItem(container: Value, key: Value, value: Value): void {
    setItem(this.run, container, key, value);
  }

  /** What a call with spread arguments calls: a method stays with its receiver. */
  attribute(value: Value, name: string): Value {
    return boundMember(value, name);
  }

  setAttribute(value: Value, name: string, content: Value): void {
    setItem(this.run, value, name, content);
  }

  call(callee: Value, args: readonly Value[], keywords: readonly KeywordValue[]): Value | Promise<Value> {
    return callValue(this.run, callee, args, keywords);
  }

  /** Whether there is such a method shows only when it is called. */
  receiver(value: Value, name: string): Value {
    if (isNullish(value)) memberOf(value, name);
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

  enter(): { readonly value: Value; leave(): void } {
    throw typeError('There are no with blocks');
  }

  format(value: Value): string {
    return toText(this.run, value);
  }

  fromHost(data: unknown): Value {
    return fromHost(this.run, data);
  }

  toHost(value: Value, emit?: (bytes: number) => void): PlainData {
    return toHost(this.run, value, emit);
  }

  display(value: Value, maxLength?: number): string {
    return maxLength === undefined
      ? inspectValue(this.run, value)
      : inspectShortly(this.run, value, maxLength);
  }

  isNothing(value: Value): boolean {
    return value === undefined;
  }

  isFunction(value: Value): boolean {
    return isCallable(value);
  }

  sizeOf(roots: readonly Value[]): number {
    return sizeOf(roots);
  }

  unbound(name: string): Error {
    return referenceError(`${name} is not defined`);
  }
}

function lookup<Operator>(table: ReadonlyMap<string, Operator>, op: string): Operator {
  const operator = table.get(op);
  if (operator === undefined) throw new TypeError(`JavaScript programs have no operator '${op}'`);
  return operator;
}
