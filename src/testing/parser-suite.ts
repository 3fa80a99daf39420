import assert from 'node:assert/strict';
import type { Node, Program } from '../ast/nodes.js';
import { childrenOf, walk } from '../ast/walk.js';
import { DEFAULT_LIMITS } from '../ports/limits.js';
import type { Parser, ParseResult } from '../ports/parser.js';
import type { It } from './suite.js';

/** What `testParser` needs to know. */
export interface ParserTest {
  readonly it: It;
  readonly create: () => Parser | Promise<Parser>;
  /** Programs of the language that a grammar accepts, one at least. */
  readonly programs: readonly string[];
  /** Texts that are no programs of the language, one at least. */
  readonly faulty: readonly string[];
  /** Programs with something no program may say, and the name of the node that has to stand for it. */
  readonly unsupported: readonly { readonly source: string; readonly name: string }[];
  /** Text that nests the given number of levels deep. */
  readonly nested: (depth: number) => string;
}

const DEEP = 20_000;

/** Text that careless literals spoil. */
const LITERALS: readonly string[] = ['', 'word', `'"\`\\'`, 'a\nb\r\n\t', '${x} {x} %s #', '\u2028😀é'];

/** Text that is a program in no language, and text that parsers stumble over. */
const ODD: readonly string[] = [
  '',
  '\n',
  '\0',
  '\ud800',
  '\ufeff',
  '\r\r\n\u2028',
  '('.repeat(5000),
  "'",
  '\\',
  '{'.repeat(100_000),
];

/**
 * The promises of the Parser port as tests: trees whose places lie in the text, printing that reads back, faults and
 * limits as diagnostics with a place and a hint, no exception whatever the text.
 */
export function testParser(test: ParserTest): void {
  const { it, create, programs, faulty, unsupported, nested } = test;
  assert.ok(programs.length > 0 && faulty.length > 0, 'The suite needs programs and faulty texts');
  const read = async (source: string): Promise<ParseResult> => (await create()).parse(source, DEFAULT_LIMITS);

  for (const source of programs) {
    it(`reads ${JSON.stringify(source)}`, async () => {
      const program = await programOf(create, source);
      assert.equal(program.source.text, source, '`source` of the tree holds another text');
      assert.equal(program.language, (await create()).language, 'The tree names another language');
      assertPlaces(program);
      const again = shapeOf(await programOf(create, source));
      assert.deepEqual(again, shapeOf(program), 'Another instance reads the same text as another tree');
      const parser = await create();
      const [first, second] = [1, 2].map(() => parser.parse(source, DEFAULT_LIMITS).program);
      assert.deepEqual(
        shapeOf(second),
        shapeOf(first),
        'It reads the same text as another tree the second time',
      );
    });

    it(`prints ${JSON.stringify(source)} so that it reads back`, async () => {
      const program = await programOf(create, source);
      const printed = (await create()).print(program);
      const again = shapeOf(await programOf(create, printed));
      assert.deepEqual(again, shapeOf(program), `What it prints reads back as another tree:\n${printed}`);
    });
  }

  for (const source of faulty) {
    it(`refuses ${JSON.stringify(source)}`, async () => {
      const result = await read(source);
      assert.equal(result.program, null, 'It takes text that is no program');
      assertDiagnostics(result, source);
      assert.ok(result.diagnostics[0].location !== null, 'A fault of the text needs its place');
    });
  }

  for (const { source, name } of unsupported) {
    it(`names what ${JSON.stringify(source)} may not say`, async () => {
      const names: string[] = [];
      walk(await programOf(create, source), (node) => {
        if (node.type === 'Unsupported') names.push(node.name);
      });
      assert.ok(names.includes(name), `No node is called ${name}: ${names.join(', ')}`);
    });
  }

  it('throws at no text', async () => {
    for (const source of ODD) assertResult(await read(source), source);
    for (const source of programs) {
      for (let end = 0; end < source.length; end++) assertResult(await read(source.slice(0, end)), source);
    }
  });

  it('refuses nesting beyond the limit, and any depth at all without failing', async () => {
    const parser = await create();
    const shallow = parser.parse(nested(5), { ...DEFAULT_LIMITS, nestingDepth: 50 });
    assert.ok(shallow.program !== null, 'It refuses what is within the limit');
    for (const depth of [200, DEEP]) {
      const deep = parser.parse(nested(depth), { ...DEFAULT_LIMITS, nestingDepth: 50 });
      assert.ok(deep.program === null, `It takes ${String(depth)} levels`);
      assert.equal(deep.diagnostics[0].code, 'NESTING_TOO_DEEP');
    }
  });

  it('refuses text beyond the limit, counted in bytes', async () => {
    const parser = await create();
    const [source = ''] = programs;
    const bytes = Buffer.byteLength(source);
    const whole = parser.parse(source, { ...DEFAULT_LIMITS, sourceBytes: bytes });
    assert.ok(whole.program !== null, 'It refuses text of just as many bytes as the limit allows');
    const tooLong: readonly (readonly [string, number])[] = [
      [source, bytes - 1],
      ['é'.repeat(100), 150],
    ];
    for (const [text, sourceBytes] of tooLong) {
      const result = parser.parse(text, { ...DEFAULT_LIMITS, sourceBytes });
      assert.ok(result.program === null, 'It takes text of more bytes than the limit allows');
      assert.equal(result.diagnostics[0].code, 'SOURCE_TOO_LARGE');
    }
  });

  it('comes with a dialect of its own language that has the grammar standard', async () => {
    const { dialect, language, extensions } = await create();
    assert.equal(dialect.language, language, 'The dialect names another language than the parser');
    for (const [name, grammar] of dialect.grammars) {
      assert.equal(grammar.name, name, `The grammar '${name}' has another name of its own`);
    }
    assert.ok(dialect.grammars.has('standard'), 'The dialect has no grammar called standard');
    const isExtension = (text: string): boolean => /^\.[^.]/.test(text);
    assert.ok(
      extensions.length > 0 && extensions.every(isExtension),
      'Extensions are written with their dot',
    );
  });

  it('reads the literals of its dialect as the text that they stand for', async () => {
    const { dialect } = await create();
    for (const text of LITERALS) {
      const program = await programOf(create, dialect.literal(text));
      const read: unknown[] = [];
      walk(program, (node) => node.type === 'Constant' && read.push(node.value));
      assert.deepEqual(read, [text], `The literal of ${JSON.stringify(text)} reads as something else`);
    }
  });
}

async function programOf(create: ParserTest['create'], source: string): Promise<Program> {
  const result = (await create()).parse(source, DEFAULT_LIMITS);
  if (result.program !== null) return result.program;
  assert.fail(`${result.diagnostics[0].message}\n${source}`);
}

function assertResult(result: ParseResult, source: string): void {
  if (result.program === null) assertDiagnostics(result, source);
  else assertPlaces(result.program);
}

function assertDiagnostics(result: ParseResult, source: string): void {
  assert.ok(result.program === null && result.diagnostics.length > 0, 'It refuses without a reason');
  const lines = source.split(/\r\n|\r|\n/).length;
  for (const { code, message, location, hint } of result.diagnostics) {
    const isWhole = code !== '' && message !== '' && hint !== undefined && hint !== '';
    assert.ok(isWhole, `A diagnostic needs a code, a message and a hint: ${code} ${message}`);
    if (location === null) continue;
    assert.ok(
      location.line >= 1 && location.line <= lines,
      `Line ${String(location.line)} is not in the text`,
    );
    assert.ok(location.column >= 1 && location.endLine >= location.line);
  }
}

/** Every node lies in the text, and within the node around it. */
function assertPlaces(program: Program): void {
  const pending: Node[] = [program];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    const { start, end, type } = node;
    assert.ok(
      start >= 0 && start <= end && end <= program.source.text.length,
      `${type} lies outside the text`,
    );
    for (const child of childrenOf(node)) {
      assert.ok(child.start >= start && child.end <= end, `${child.type} lies outside its ${type}`);
      pending.push(child);
    }
  }
}

/** A tree without places. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => !['start', 'end', 'source'].includes(key));
  return Object.fromEntries(entries.map(([key, item]) => [key, shapeOf(item)]));
}
