import { ProgramError, type Value } from 'lackpy';
import { attributeOf } from '../calls/call.js';
import type { Keywords } from '../calls/signature.js';
import { indexError, valueError } from '../errors.js';
import { getItem } from '../operators/get-item.js';
import type { Run } from '../run.js';
import { shownType } from './format-spec.js';
import { formatField, type Conversion } from './format-value.js';
import { splitField, type Field } from './replacement-field.js';
import { textRepr } from './text-repr.js';

/** Where replacement fields find their values. */
interface FieldValues {
  at(index: number): Value;
  named(name: string): Value;
}

/** Specifications may hold fields, but those no further ones. */
const MAX_NESTING = 2;

/** `text.format(*args, **keywords)`. */
export function formatMethod(run: Run, text: string, args: readonly Value[], keywords: Keywords): string {
  return new StrFormat(run, {
    at(index) {
      if (index < args.length) return args[index];
      throw indexError(`Replacement index ${index} out of range for positional args tuple`);
    },
    named(name) {
      const found = keywords.find((keyword) => keyword.name === name);
      if (found !== undefined) return found.value;
      throw new ProgramError('KeyError', textRepr(run, name));
    },
  }).write(text, MAX_NESTING);
}

/** `text.format_map(mapping)`. */
export function formatMap(run: Run, text: string, mapping: Value): string {
  return new StrFormat(run, {
    at() {
      throw valueError('Format string contains positional fields');
    },
    named: (name) => getItem(run, mapping, name),
  }).write(text, MAX_NESTING);
}

class StrFormat {
  private numbering: 'none' | 'automatic' | 'manual' = 'none';
  private count = 0;

  constructor(
    private readonly run: Run,
    private readonly values: FieldValues,
  ) {}

  write(text: string, nesting: number): string {
    if (nesting === 0) throw valueError('Max string recursion exceeded');
    const parts: string[] = [];
    let position = 0;
    while (position < text.length) {
      const next = this.literal(text, position);
      this.run.allocateText(next.literal.length);
      parts.push(next.literal);
      position = next.end;
      if (!next.field) continue;
      const field = splitField(text, position);
      parts.push(this.field(field, nesting));
      position = field.end;
    }
    return parts.join('');
  }

  /** Text up to the next field, doubled braces as one. */
  private literal(text: string, start: number): { literal: string; end: number; field: boolean } {
    const brace = /[{}]/g;
    brace.lastIndex = start;
    const found = brace.exec(text);
    if (found === null) return { literal: text.slice(start), end: text.length, field: false };
    const [character] = found;
    if (text.charAt(found.index + 1) === character) {
      return { literal: text.slice(start, found.index + 1), end: found.index + 2, field: false };
    }
    if (character === '}' || found.index + 1 === text.length) {
      throw valueError(`Single '${character}' encountered in format string`);
    }
    return { literal: text.slice(start, found.index), end: found.index + 1, field: true };
  }

  private field(field: Field, nesting: number): string {
    const value = this.lookup(field);
    if (field.conversion !== null && !/^[rsa]$/.test(field.conversion)) {
      throw valueError(`Unknown conversion specifier ${shownType(field.conversion)}`);
    }
    const spec = field.nested ? this.write(field.spec, nesting - 1) : field.spec;
    const text = formatField(this.run, value, field.conversion as Conversion, spec);
    this.run.allocateText(text.length);
    return text;
  }

  private lookup({ first, accessors }: Field): Value {
    let value = this.first(first);
    for (const { kind, name } of accessors()) {
      value = kind === 'attribute' ? attributeOf(value, name) : getItem(this.run, value, itemKey(name));
    }
    return value;
  }

  private first(name: string): Value {
    if (name === '') {
      this.numberAs('automatic');
      return this.values.at(this.count++);
    }
    if (!/^[0-9]+$/.test(name)) return this.values.named(name);
    const index = Number(name);
    if (index > Number.MAX_SAFE_INTEGER) throw valueError('Too many decimal digits in format string');
    this.numberAs('manual');
    return this.values.at(index);
  }

  private numberAs(way: 'automatic' | 'manual'): void {
    if (this.numbering === 'none') this.numbering = way;
    if (this.numbering === way) return;
    const [from, to] =
      way === 'automatic'
        ? ['manual field specification', 'automatic field numbering']
        : ['automatic field numbering', 'manual field specification'];
    throw valueError(`cannot switch from ${from} to ${to}`);
  }
}

/** A key in brackets: digits mean an index, everything else is text as it stands. */
function itemKey(name: string): Value {
  if (!/^[0-9]+$/.test(name)) return name;
  const index = Number(name);
  if (index > Number.MAX_SAFE_INTEGER) throw valueError('Too many decimal digits in format string');
  return index;
}
