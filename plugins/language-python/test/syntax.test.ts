import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DEFAULT_LIMITS, type Diagnostic, type ParseResult, type Program } from 'lackpy';
import { pythonDialect } from '../src/dialect/python-dialect.js';
import { PythonParser } from '../src/syntax/python-parser.js';

/** What CPython made of a program: see record-ast.py. */
interface Accepted {
  readonly source: string;
  readonly body: readonly unknown[];
}

interface Rejected {
  readonly source: string;
  readonly error: string;
  readonly message: string;
  readonly line: number | null;
}

const parser = new PythonParser(pythonDialect);
const parse = (source: string): ParseResult => parser.parse(source, DEFAULT_LIMITS);

function recorded<T>(name: string): readonly T[] {
  const file = path.join(import.meta.dirname, 'testdata', name);
  return JSON.parse(readFileSync(file, 'utf8')) as readonly T[];
}

function programOf(source: string): Program {
  const parsed = parse(source);
  if (parsed.program === null) throw new Error(`${parsed.diagnostics[0].message}\n${source}`);
  return parsed.program;
}

/** Nodes in the shape of the record; what it leaves out is left out as well. */
function shapeOf(node: unknown, like: unknown): unknown {
  if (Array.isArray(node))
    return node.map((item, index) => shapeOf(item, Array.isArray(like) ? like[index] : undefined));
  if (typeof node === 'bigint') return `${node.toString()}n`;
  if (node === Infinity) return 'Infinity';
  if (typeof node !== 'object' || node === null) return node;
  const { start, end, ...fields } = node as Readonly<Record<string, unknown>>;
  const model = (like ?? {}) as Readonly<Record<string, unknown>>;
  const shape: Record<string, unknown> = 'span' in model ? { span: [start, end] } : {};
  for (const [key, value] of Object.entries(fields)) shape[key] = shapeOf(value, model[key]);
  return shape;
}

const accepted = recorded<Accepted>('accepted.json').map((one) => [one.source, one] as const);
const rejected = recorded<Rejected>('rejected.json').map((one) => [one.source, one] as const);

test.each(accepted)('reads as CPython does: %j', (source, { body }) => {
  expect(shapeOf(programOf(source).body, body)).toEqual(body);
});

test.each(accepted)('prints so that it reads back: %j', (source) => {
  const program = programOf(source);
  if (
    JSON.stringify(program, (_key, value: unknown) =>
      typeof value === 'bigint' ? String(value) : value,
    ).includes('"Unsupported"')
  ) {
    expect(() => parser.print(program)).toThrow(TypeError);
    return;
  }
  const bare = (body: unknown): unknown => shapeOf(body, undefined);
  expect(bare(programOf(parser.print(program)).body)).toEqual(bare(program.body));
});

test.each(rejected)('refuses in CPython’s words: %j', (source, { message, line }) => {
  const parsed = parse(source);
  const diagnostics: readonly Diagnostic[] = parsed.program === null ? parsed.diagnostics : [];
  const [first] = diagnostics;
  expect(first?.code).toBe('PARSE_ERROR');
  expect(first?.message).toBe(`Parse error: ${message} (line ${String(line ?? first?.location?.line)})`);
  if (line !== null) expect(first?.location?.line).toBe(line);
  for (const { hint, location } of diagnostics) {
    expect(hint).toMatch(/^[A-Z].*[.:)]$/s);
    expect(location?.column).toBeGreaterThan(0);
  }
});
