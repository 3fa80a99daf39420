import {
  DEFAULT_LIMITS,
  toJson,
  walk,
  type Diagnostic,
  type Dialect,
  type Limits,
  type Node,
  type ParseResult,
  type Parser,
  type Program,
} from 'lackpy';
import { testParser } from 'lackpy/testing';
import { mutant, type MutantTable } from './mutant.js';
import { parser as python } from './python.js';

const parse: Parser['parse'] = (text, limits) => python.parse(text, limits);
const print: Parser['print'] = (program) => python.print(program);

const good: Parser = {
  language: python.language,
  extensions: python.extensions,
  dialect: python.dialect,
  parse,
  print,
};

const parser = (changes: Partial<Parser>): (() => Parser) => {
  return () => ({ ...good, ...changes });
};

const reading = (change: (result: ParseResult, text: string) => unknown): (() => Parser) =>
  parser({ parse: (text, limits) => change(parse(text, limits), text) as ParseResult });

/** A parser that does something to the programs it reads. */
const treating = (change: (program: Program, text: string) => unknown): (() => Parser) =>
  reading((result, text) => (result.program === null ? result : { program: change(result.program, text) }));

/** A parser whose findings are changed. */
const finding = (changes: (diagnostic: Diagnostic) => object): (() => Parser) =>
  reading((result) => {
    if (result.program !== null) return result;
    return { program: null, diagnostics: result.diagnostics.map((one) => ({ ...one, ...changes(one) })) };
  });

/** A parser that changes nodes in place. */
const changing = (change: (node: Node, parent: Node | null) => object | false): (() => Parser) =>
  treating((program) => {
    walk(program, (node, parent) => void Object.assign(node, change(node, parent) || {}));
    return program;
  });

const limitsOf =
  (changes: Partial<Limits>): Parser['parse'] =>
  (text, limits) =>
    parse(text, { ...limits, ...changes });

const dialect = (changes: Partial<Dialect>): Partial<Parser> => ({
  dialect: Object.assign(Object.create(python.dialect) as Dialect, changes),
});

const READS = 'reads "';
const PRINTS = 'prints "';
const REFUSES = 'refuses "';
const NAMES = 'names what';
const THROWS = 'throws at no text';
const DEEP = 'refuses nesting beyond the limit';
const LONG = 'refuses text beyond the limit';
const DIALECT = 'comes with a dialect';

/** The table of the Parser port. */
export const PARSER: MutantTable<Parser> = {
  port: 'Parser',
  suite: (it, create) =>
    testParser({
      it,
      create,
      programs: ['x = 1', "fetch('é', [1, 2])\nx"],
      faulty: ['x =', 'x = 1\nfetch('],
      unsupported: [{ source: 'import os', name: 'Import' }],
      nested: (depth) => `${'('.repeat(depth)}1${')'.repeat(depth)}`,
    }),
  good: parser({}),
  mutants: [
    mutant(
      READS,
      'hands on another text',
      treating((program) => {
        const { source } = python.parse('', DEFAULT_LIMITS).program ?? program;
        return { ...program, source };
      }),
    ),
    mutant(
      READS,
      'names another language',
      treating((program) => ({ ...program, language: 'snake' })),
    ),
    mutant(
      READS,
      'places nodes outside the text',
      changing((node) => node.type === 'Constant' && { end: 1000 }),
    ),
    mutant(
      READS,
      'places nodes outside their parents',
      changing((node) => node.type === 'Name' && { start: 0, end: 9 }),
    ),
    mutant(
      READS,
      'places ends before starts',
      changing((node) => node.type === 'Constant' && { end: node.start - 1 }),
    ),
    mutant(READS, 'reads the same text in another way the next time', () => {
      let reads = 0;
      return changing((node) => node.type === 'Constant' && { value: reads++ })();
    }),
    mutant(PRINTS, 'prints something else', parser({ print: (program) => `${print(program)}\nx` })),
    mutant(PRINTS, 'prints nothing', parser({ print: () => '' })),
    mutant(PRINTS, 'prints what it cannot read', parser({ print: (program) => `${print(program)})` })),
    mutant(
      PRINTS,
      'prints from places in the text',
      parser({
        print: ({ body }) => '#'.repeat(body[0]?.end ?? 0),
      }),
    ),
    mutant(
      REFUSES,
      'reads faulty text as an empty program',
      reading((result) => (result.program === null ? python.parse('', DEFAULT_LIMITS) : result)),
    ),
    mutant(
      REFUSES,
      'refuses without a reason',
      reading((result) => (result.program === null ? { ...result, diagnostics: [] } : result)),
    ),
    mutant(
      REFUSES,
      'throws at faulty text',
      reading((result) => {
        if (result.program === null) throw new SyntaxError('The text is no program');
        return result;
      }),
    ),
    mutant(
      REFUSES,
      'has no hint',
      finding(() => ({ hint: undefined })),
    ),
    mutant(
      REFUSES,
      'has no words',
      finding(() => ({ message: '' })),
    ),
    mutant(
      REFUSES,
      'has no code',
      finding(() => ({ code: '' })),
    ),
    mutant(
      REFUSES,
      'has no place',
      finding(() => ({ location: null })),
    ),
    mutant(
      REFUSES,
      'counts lines from zero',
      finding(({ location }) => ({
        location: location && { ...location, line: location.line - 1 },
      })),
    ),
    mutant(
      REFUSES,
      'points behind the end of the text',
      finding(({ location }) => ({
        location: location && { ...location, line: 99, endLine: 99 },
      })),
    ),
    mutant(
      NAMES,
      'has a name of its own for it',
      changing((node) => node.type === 'Unsupported' && { name: 'Statement' }),
    ),
    mutant(
      NAMES,
      'leaves it out',
      treating((program) => ({
        ...program,
        body: program.body.filter(({ type }) => type !== 'Unsupported'),
      })),
    ),
    mutant(
      NAMES,
      'refuses it as faulty text',
      treating(() => null),
    ),
    mutant(
      THROWS,
      'throws at a zero byte',
      reading((result, text) => {
        if (text.includes('\0')) throw new Error('There is a zero byte');
        return result;
      }),
    ),
    mutant(
      THROWS,
      'throws at half a program',
      reading((result, text) => {
        if (text === "fetch('é'") throw new Error('There is no more text');
        return result;
      }),
    ),
    mutant(DEEP, 'knows no limit of nesting', parser({ parse: limitsOf({ nestingDepth: 100_000 }) })),
    mutant(
      DEEP,
      'overflows',
      reading((result, text) => {
        const visit = (depth: number): number => (depth === 0 ? 0 : 1 + visit(depth - 1));
        return visit(text.length) === 0 ? null : result;
      }),
    ),
    mutant(
      DEEP,
      'has another code for it',
      finding(() => ({ code: 'PARSE_ERROR' })),
    ),
    mutant(DEEP, 'refuses any nesting', parser({ parse: limitsOf({ nestingDepth: 2 }) })),
    mutant(LONG, 'knows no limit of length', parser({ parse: limitsOf({ sourceBytes: 2 ** 30 }) })),
    mutant(
      LONG,
      'has another code for length',
      finding(() => ({ code: 'PARSE_ERROR' })),
    ),
    mutant(
      LONG,
      'counts characters',
      parser({
        parse: (text, limits) =>
          parse(text, text.length <= limits.sourceBytes ? { ...limits, sourceBytes: 2 ** 30 } : limits),
      }),
    ),
    mutant(
      LONG,
      'refuses text of just the length',
      parser({
        parse: (text, limits) => parse(text, { ...limits, sourceBytes: limits.sourceBytes - 1 }),
      }),
    ),
    mutant(DIALECT, 'has the dialect of another language', parser(dialect({ language: 'snake' }))),
    mutant(DIALECT, 'has no standard grammar', parser(dialect({ grammars: new Map() }))),
    mutant(DIALECT, 'has extensions without a dot', parser({ extensions: ['py'] })),
    mutant(DIALECT, 'has no extensions', parser({ extensions: [] })),
    mutant(
      DIALECT,
      'has a standard grammar of another name',
      parser(
        dialect({
          grammars: new Map(
            [...python.dialect.grammars].map(([name, grammar]) => [name, { ...grammar, name: 'usual' }]),
          ),
        }),
      ),
    ),
    mutant(
      'reads the literals',
      'has literals that do not read back',
      parser(dialect({ literal: (value) => `'${toJson(value)}'` })),
    ),
  ],
};
