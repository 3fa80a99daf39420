import type { Value } from 'lackpy';
import { isCallable } from '../calls/is-function.js';
import { ownEntries } from '../property/own-entries.js';
import type { Run } from '../run.js';
import { JsObject } from '../values/js-object.js';
import { isArray } from '../values/kinds.js';
import { circular, type OpenContainer } from './circle.js';
import { Paper } from './paper.js';

/** Steps of writing a container, beside its contents. */
const OPENING = 16;

/** Writes values as JSON. */
export class JsonWriter {
  private readonly paper: Paper;
  private readonly path: OpenContainer[] = [];
  private readonly open = new Map<Value, number>();

  constructor(
    private readonly run: Run,
    /** One level of indentation; empty for JSON on one line. */
    private readonly indent: string,
    /** The only keys of objects that are written, in this order; null for all. */
    private readonly keys: readonly string[] | null,
  ) {
    this.paper = new Paper(run);
  }

  /** A value as JSON; undefined when it has none. */
  write(value: Value): string | undefined {
    if (hasNoJson(value)) return undefined;
    this.value(value, '', '\n');
    return this.paper.finish();
  }

  private value(value: Value, key: string | number, line: string): void {
    this.run.spend(1);
    if (typeof value === 'string') this.paper.quote(value);
    else if (typeof value === 'number') this.paper.put(Number.isFinite(value) ? String(value) : 'null');
    else if (typeof value === 'boolean') this.paper.put(String(value));
    else if (value === null || hasNoJson(value)) this.paper.put('null');
    else this.container(value, key, line);
  }

  private container(value: Value, key: string | number, line: string): void {
    this.run.spend(OPENING);
    const depth = this.open.get(value);
    if (depth !== undefined) throw circular(this.path.slice(depth), key);
    this.open.set(value, this.path.length);
    this.path.push({ key, container: value });
    this.run.nested(() => {
      if (isArray(value)) this.array(value, line);
      else this.object(value, line);
    });
    this.path.pop();
    this.open.delete(value);
  }

  private array(items: readonly Value[], line: string): void {
    const inner = line + this.indent;
    const { length } = items;
    this.paper.put('[');
    for (let index = 0; index < length; index++) {
      this.separate(index === 0, inner);
      this.value(items[index], index, inner);
    }
    this.close(length > 0, line, ']');
  }

  private object(value: Value, line: string): void {
    const inner = line + this.indent;
    let isFirst = true;
    this.paper.put('{');
    for (const [key, content] of this.entriesOf(value)) {
      if (hasNoJson(content)) continue;
      this.separate(isFirst, inner);
      this.paper.quote(key);
      this.paper.put(this.indent === '' ? ':' : ': ');
      this.value(content, key, inner);
      isFirst = false;
    }
    this.close(!isFirst, line, '}');
  }

  private entriesOf(value: Value): Iterable<[string, Value]> {
    if (!(value instanceof JsObject)) return [];
    if (this.keys === null) return ownEntries(this.run, value);
    this.run.spend(this.keys.length);
    return this.keys.filter((key) => value.has(key)).map((key) => [key, value.get(key)]);
  }

  private separate(isFirst: boolean, line: string): void {
    if (!isFirst) this.paper.put(',');
    if (this.indent !== '') this.paper.put(line);
  }

  private close(hasContents: boolean, line: string, end: string): void {
    if (hasContents && this.indent !== '') this.paper.put(line);
    this.paper.put(end);
  }
}

/** Whether JSON has no word for a value. */
export function hasNoJson(value: Value): boolean {
  return value === undefined || isCallable(value);
}
