import type { PlainData } from 'lackpy';
import { FrameError } from './frames.js';
import { MAX_DEPTH, TAG } from './tags.js';

/** What can be marked in plain data, with what it means. */
const PLAIN_TAGS = new Set(['int', 'float', 'object']);

/**
 * Plain data out of its form in a message.
 * @throws FrameError for what is not the form of plain data.
 */
export function decodePlain(form: unknown): PlainData {
  return new Decoder((name) => PLAIN_TAGS.has(name)).value(form, 0) as PlainData;
}

/**
 * Data of the host out of its form in a message, as `encode` reads it.
 * @throws FrameError for what is not the form of such data.
 */
export function decodeHost(form: unknown): unknown {
  return new Decoder(() => true).value(form, 0);
}

class Decoder {
  constructor(private readonly takes: (tag: string) => boolean) {}

  value(form: unknown, depth: number): unknown {
    if (typeof form !== 'object' || form === null) return form;
    if (depth > MAX_DEPTH) throw new FrameError('Data nests too deeply');
    if (Array.isArray(form)) return form.map((item) => this.value(item, depth + 1));
    if (Object.hasOwn(form, TAG)) return this.tagged(form as Record<string, unknown>, depth + 1);
    return this.record(Object.entries(form), depth + 1);
  }

  private record(entries: readonly (readonly [unknown, unknown])[], depth: number): unknown {
    return Object.fromEntries(entries.map(([key, item]) => [textOf(key), this.value(item, depth)]));
  }

  private tagged(form: Record<string, unknown>, depth: number): unknown {
    const name = textOf(form[TAG]);
    if (!this.takes(name)) throw malformed();
    switch (name) {
      case 'int':
        return bigOf(textOf(form['v']));
      case 'float':
        return Number(textOf(form['v']));
      case 'object':
        return this.record(pairsOf(form['v']), depth);
      case 'undefined':
        return undefined;
      case 'map':
        return new Map(
          pairsOf(form['v']).map(([key, item]) => [this.value(key, depth), this.value(item, depth)]),
        );
      case 'set':
        return new Set(listOf(form['v']).map((item) => this.value(item, depth)));
      case 'date':
        return new Date(Number(textOf(form['v'])));
      case 'circle':
        return circle();
      default:
        throw malformed();
    }
  }
}

function textOf(form: unknown): string {
  if (typeof form !== 'string') throw malformed();
  return form;
}

function listOf(form: unknown): readonly unknown[] {
  if (!Array.isArray(form)) throw malformed();
  return form;
}

function pairsOf(form: unknown): (readonly [unknown, unknown])[] {
  return listOf(form).map((pair) => {
    const [key, item] = listOf(pair);
    return [key, item] as const;
  });
}

function bigOf(text: string): bigint {
  if (!/^-?[0-9a-f]+$/.test(text)) throw malformed();
  return text.startsWith('-') ? -BigInt(`0x${text.slice(1)}`) : BigInt(`0x${text}`);
}

/** Data that holds itself, for the language to refuse in its own words. */
function circle(): unknown {
  const list: unknown[] = [];
  list.push(list);
  return list;
}

function malformed(): FrameError {
  return new FrameError('Data has no form that a message may have');
}
