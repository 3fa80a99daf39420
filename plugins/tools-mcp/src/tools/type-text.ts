import { readSchema, type JsonSchema } from './json-schema.js';

const WORDS: ReadonlyMap<string, string> = new Map([
  ['string', 'str'],
  ['integer', 'int'],
  ['number', 'float'],
  ['boolean', 'bool'],
  ['object', 'dict'],
  ['null', 'None'],
]);
const DEEPEST = 4;

/** The type that a JSON Schema describes, in the language's words; `any` when it is not clear. */
export function typeText(value: unknown, depth = 0): string {
  const schema = readSchema(value);
  const names = namesOf(schema, depth);
  const unique = [...new Set(names)];
  return unique.length === 0 || unique.includes('any') ? 'any' : unique.join(' | ');
}

/** Whether a JSON Schema takes null. */
export function takesNull(value: unknown): boolean {
  return typeText(value).split(' | ').includes('None');
}

function namesOf(schema: JsonSchema, depth: number): string[] {
  if (depth > DEEPEST) return ['any'];
  if (schema.type !== undefined) return [schema.type].flat().map((type) => wordFor(type, schema, depth));
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) return choices.flatMap((choice) => typeText(choice, depth + 1).split(' | '));
  if (schema.enum?.every((item) => typeof item === 'string') === true) return ['str'];
  return [];
}

function wordFor(type: string, { items }: JsonSchema, depth: number): string {
  if (type !== 'array') return WORDS.get(type) ?? 'any';
  const inner = items === undefined ? 'any' : typeText(items, depth + 1);
  return inner === 'any' || inner.includes('|') ? 'list' : `list[${inner}]`;
}
