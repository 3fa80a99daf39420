import { isRecord } from './is-record.js';

const WORDS: ReadonlyMap<unknown, string> = new Map([
  ['string', 'str'],
  ['integer', 'int'],
  ['number', 'float'],
  ['boolean', 'bool'],
  ['object', 'dict'],
  ['null', 'None'],
]);
const DEEPEST = 4;

/** The type that a JSON Schema describes, in the language's words; `any` when it is not clear. */
export function typeText(schema: unknown, depth = 0): string {
  const names = isRecord(schema) && depth <= DEEPEST ? namesOf(schema, depth) : [];
  const unique = [...new Set(names)];
  return unique.length === 0 || unique.includes('any') ? 'any' : unique.join(' | ');
}

/** Whether a JSON Schema certainly takes null. */
export function takesNull(schema: unknown): boolean {
  return typeText(schema).split(' | ').includes('None');
}

function namesOf(schema: Readonly<Record<string, unknown>>, depth: number): string[] {
  const { type, items } = schema;
  if (type !== undefined) return [type].flat().map((one) => wordFor(one, items, depth));
  const choices = schema['anyOf'] ?? schema['oneOf'];
  if (Array.isArray(choices)) return choices.flatMap((one) => typeText(one, depth + 1).split(' | '));
  const values = 'const' in schema ? [schema['const']] : schema['enum'];
  if (Array.isArray(values) && values.every((value) => typeof value === 'string')) return ['str'];
  return [];
}

function wordFor(type: unknown, items: unknown, depth: number): string {
  if (type !== 'array') return WORDS.get(type) ?? 'any';
  const inner = typeText(items, depth + 1);
  return inner === 'any' || inner.includes('|') ? 'list' : `list[${inner}]`;
}
