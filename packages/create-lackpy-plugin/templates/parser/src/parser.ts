import {
  SourceText,
  locate,
  type Diagnostic,
  type Dialect,
  type Limits,
  type ParseResult,
  type Parser,
  type Program,
  type Statement,
} from 'lackpy';
import { Fault } from './fault.js';
import { printBody } from './print.js';
import { readStatement } from './read-statement.js';
import { Reader } from './reader.js';

/** Reads and prints programs of lines: each is `name = value` or a value, a value is JSON, a name or a call. */
export class __Pascal__Parser implements Parser {
  readonly language = '__short__';
  readonly extensions: readonly string[] = ['.__short__'];

  constructor(readonly dialect: Dialect) {}

  parse(text: string, limits: Pick<Limits, 'sourceBytes' | 'nestingDepth'>): ParseResult {
    const source = new SourceText(text);
    try {
      if (Buffer.byteLength(text) > limits.sourceBytes) throw tooLong(limits.sourceBytes);
      const body = readBody(new Reader(text, limits.nestingDepth));
      return {
        program: { type: 'Module', language: this.language, source, body, start: 0, end: text.length },
      };
    } catch (error) {
      if (error instanceof Fault) return { program: null, diagnostics: [diagnosticOf(error, source)] };
      throw error;
    }
  }

  print({ body }: Pick<Program, 'body'>): string {
    return printBody(body);
  }
}

function readBody(reader: Reader): Statement[] {
  const body: Statement[] = [];
  for (;;) {
    reader.take(/\s*/y);
    if (reader.at === reader.text.length) return body;
    body.push(readStatement(reader));
    reader.take(/[ \t]*/y);
    if (reader.at < reader.text.length && reader.take(/\r\n|\r|\n/y) === null) throw reader.unexpected();
  }
}

function tooLong(sourceBytes: number): Fault {
  const message = `Source is longer than the limit of ${String(sourceBytes)} bytes`;
  return new Fault(message, 0, 'Write a shorter program.', 'SOURCE_TOO_LARGE');
}

function diagnosticOf({ code, message, hint, at }: Fault, source: SourceText): Diagnostic {
  const location = locate(source, { start: at, end: at });
  return { code, message: `${message} at line ${String(location.line)}`, location, hint };
}
