import {
  locate,
  SourceText,
  type Diagnostic,
  type Dialect,
  type Limits,
  type ParseResult,
  type Parser,
  type Program,
  type Statement,
} from 'lackpy';
import { tokenize } from './lexer/tokenize.js';
import { hintFor } from './hint.js';
import { Cursor } from './parser/cursor.js';
import { parseProgram } from './parser/program.js';
import { printProgram } from './printer/print-program.js';
import { SyntaxFault } from './syntax-fault.js';
import { TokenKind } from './token.js';

/** The Python language: reads program text into the shared tree and prints trees as program text. */
export class PythonParser implements Parser {
  readonly language = 'python';
  readonly extensions: readonly string[] = ['.py'];

  constructor(readonly dialect: Dialect) {}

  parse(text: string, limits: Pick<Limits, 'sourceBytes' | 'nestingDepth'>): ParseResult {
    const source = new SourceText(text);
    if (exceedsBytes(text, limits.sourceBytes)) return refuse(source, [tooLarge(limits.sourceBytes)]);
    try {
      return parseSource(source, limits.nestingDepth);
    } catch (error) {
      if (error instanceof SyntaxFault) return refuse(source, [error]);
      if (error instanceof RangeError) return refuse(source, [tooDeep(limits.nestingDepth)]);
      throw error;
    }
  }

  print(program: Pick<Program, 'body'>): string {
    return printProgram(program);
  }
}

function parseSource(source: SourceText, nestingDepth: number): ParseResult {
  const { tokens, fault } = tokenize(source.text, nestingDepth);
  const cursor = new Cursor(source, tokens, fault, nestingDepth);
  const body = parseBody(source, cursor, fault);
  const [finding, ...others] = cursor.findings;
  if (finding !== undefined) return refuse(source, [finding, ...others]);
  return { program: { type: 'Module', start: 0, end: source.text.length, language: 'python', source, body } };
}

/** A lexical fault further on may outrank the parser's own, as it does in CPython. */
function parseBody(source: SourceText, cursor: Cursor, lexical: SyntaxFault | null): readonly Statement[] {
  try {
    return parseProgram(cursor);
  } catch (error) {
    if (!(error instanceof SyntaxFault) || lexical === null) throw error;
    throw outranks(source, cursor, lexical, error) ? lexical : error;
  }
}

function outranks(source: SourceText, cursor: Cursor, lexical: SyntaxFault, fault: SyntaxFault): boolean {
  if (cursor.kindAt(cursor.reached) === TokenKind.Fault) return true;
  if (fault.rank === 'final' || lexical.rank === 'local') return false;
  if (lexical.rank === 'certain') return true;
  return source.lineAt(cursor.startAt(cursor.reached)) > source.lineAt(lexical.span.start);
}

function exceedsBytes(text: string, limit: number): boolean {
  if (text.length * 3 <= limit) return false;
  return text.length > limit || Buffer.byteLength(text, 'utf8') > limit;
}

function tooLarge(limit: number): SyntaxFault {
  const message = `Source is longer than the limit of ${limit} bytes`;
  return new SyntaxFault(message, { start: 0, end: 0 }, 'certain', 'SOURCE_TOO_LARGE');
}

function tooDeep(limit: number): SyntaxFault {
  const message = `Program nests deeper than the limit of ${limit}`;
  return new SyntaxFault(message, { start: 0, end: 0 }, 'certain', 'NESTING_TOO_DEEP');
}

function refuse(source: SourceText, faults: readonly [SyntaxFault, ...SyntaxFault[]]): ParseResult {
  const [first, ...others] = faults;
  return {
    program: null,
    diagnostics: [toDiagnostic(source, first), ...others.map((fault) => toDiagnostic(source, fault))],
  };
}

function toDiagnostic(source: SourceText, fault: SyntaxFault): Diagnostic {
  const location = fault.code === 'SOURCE_TOO_LARGE' ? null : locate(source, fault.span);
  const message =
    fault.code === 'PARSE_ERROR' && location !== null
      ? `Parse error: ${fault.message} (line ${location.line})`
      : fault.message;
  return { code: fault.code, message, location, hint: hintFor(fault, source) };
}
