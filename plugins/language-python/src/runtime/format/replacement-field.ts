import { valueError } from '../errors.js';

/** A step from a value to a part of it. */
export interface Accessor {
  readonly kind: 'attribute' | 'item';
  readonly name: string;
}

/** A replacement field of `str.format`. */
export interface Field {
  /** Name or index of the argument; empty for the next one. */
  readonly first: string;
  /** The steps behind it; a fault in their spelling comes up when they are taken. */
  readonly accessors: () => Iterable<Accessor>;
  readonly conversion: string | null;
  readonly spec: string;
  /** Whether the specification holds fields of its own. */
  readonly nested: boolean;
  /** The position behind the closing brace. */
  readonly end: number;
}

/** Takes a field apart; `start` is the position behind its opening brace. */
export function splitField(text: string, start: number): Field {
  const nameEnd = findNameEnd(text, start);
  const name = text.slice(start, nameEnd);
  const delimiter = text.charAt(nameEnd);
  const split = name.search(/[.[]/);
  const first = split < 0 ? name : name.slice(0, split);
  const path = split < 0 ? '' : name.slice(split);
  const field = { first, accessors: () => readAccessors(path) };
  if (delimiter === '}') return { ...field, conversion: null, spec: '', nested: false, end: nameEnd + 1 };
  if (delimiter === '') throw valueError("expected '}' before end of string");
  if (delimiter === ':') return { ...field, conversion: null, ...readSpec(text, nameEnd + 1) };
  return { ...field, ...readConversion(text, nameEnd + 1) };
}

function findNameEnd(text: string, start: number): number {
  for (let at = start; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '{') throw valueError("unexpected '{' in field name");
    if (character === '}' || character === ':' || character === '!') return at;
    if (character !== '[') continue;
    const close = text.indexOf(']', at);
    if (close < 0) return text.length;
    at = close;
  }
  return text.length;
}

type Tail = Pick<Field, 'conversion' | 'spec' | 'nested' | 'end'>;

function readConversion(text: string, start: number): Tail {
  const conversion = String.fromCodePoint(...(start < text.length ? [text.codePointAt(start) ?? 0] : []));
  if (conversion === '') throw valueError('end of string while looking for conversion specifier');
  const next = start + conversion.length;
  const delimiter = text.charAt(next);
  if (delimiter === '}') return { conversion, spec: '', nested: false, end: next + 1 };
  if (delimiter !== '' && delimiter !== ':') throw valueError("expected ':' after conversion specifier");
  return { conversion, ...readSpec(text, next + 1) };
}

function readSpec(text: string, start: number): Omit<Tail, 'conversion'> {
  let depth = 1;
  let nested = false;
  for (let at = start; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '{') {
      nested = true;
      depth++;
    }
    if (character === '}' && --depth === 0) return { spec: text.slice(start, at), nested, end: at + 1 };
  }
  throw valueError("unmatched '{' in format spec");
}

function* readAccessors(path: string): Generator<Accessor> {
  let at = 0;
  while (at < path.length) {
    const opening = path.charAt(at);
    if (opening !== '.' && opening !== '[') {
      throw valueError("Only '.' or '[' may follow ']' in format field specifier");
    }
    const end = opening === '.' ? nextStep(path, at + 1) : path.indexOf(']', at);
    if (end < 0) throw valueError("Missing ']' in format string");
    const name = path.slice(at + 1, end);
    if (name === '') throw valueError('Empty attribute in format string');
    yield { kind: opening === '.' ? 'attribute' : 'item', name };
    at = opening === '.' ? end : end + 1;
  }
}

function nextStep(path: string, start: number): number {
  const step = path.slice(start).search(/[.[]/);
  return step < 0 ? path.length : start + step;
}
