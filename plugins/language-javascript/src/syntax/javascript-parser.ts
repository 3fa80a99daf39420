import {
  locate,
  SourceText,
  type Diagnostic,
  type Dialect,
  type Limits,
  type ParseResult,
  type Parser,
  type Program,
} from 'lackpy';
import { lowerProgram } from './lower/lower-program.js';
import { tooDeep } from './lower/lowering.js';
import { printProgram } from './printer/print-program.js';
import { readSource } from './read-source.js';
import { hintFor } from './hint.js';
import { SyntaxFault } from './syntax-fault.js';

/** The JavaScript language: reads program text into the shared tree and prints trees as program text. */
export class JavaScriptParser implements Parser {
  readonly language = 'javascript';
  readonly extensions: readonly string[] = ['.js', '.mjs', '.ts'];

  constructor(readonly dialect: Dialect) {}

  parse(text: string, limits: Pick<Limits, 'sourceBytes' | 'nestingDepth'>): ParseResult {
    const source = new SourceText(text);
    if (Buffer.byteLength(text, 'utf8') > limits.sourceBytes)
      return refuse(source, tooLarge(limits.sourceBytes));
    try {
      return { program: lowerProgram(readSource(text), source, limits.nestingDepth) };
    } catch (error) {
      if (error instanceof RangeError) return refuse(source, tooDeep(limits.nestingDepth, { start: 0 }));
      if (!(error instanceof SyntaxFault)) throw error;
      const deep = error.code === 'NESTING_TOO_DEEP';
      return refuse(source, deep ? tooDeep(limits.nestingDepth, { start: error.position }) : error);
    }
  }

  print(program: Pick<Program, 'body'>): string {
    return printProgram(program);
  }
}

function tooLarge(limit: number): SyntaxFault {
  return new SyntaxFault(`Source is longer than the limit of ${String(limit)} bytes`, 0, 'SOURCE_TOO_LARGE');
}

function refuse(source: SourceText, fault: SyntaxFault): ParseResult {
  return { program: null, diagnostics: [toDiagnostic(source, fault)] };
}

function toDiagnostic(source: SourceText, fault: SyntaxFault): Diagnostic {
  const start = Math.min(fault.position, source.text.length);
  const location =
    fault.code === 'SOURCE_TOO_LARGE'
      ? null
      : locate(source, { start, end: Math.min(start + 1, source.text.length) });
  const message =
    fault.code === 'PARSE_ERROR' && location !== null
      ? `Parse error: ${fault.message} (line ${String(location.line)})`
      : fault.message;
  return { code: fault.code, message, location, hint: hintFor(fault, source) };
}
