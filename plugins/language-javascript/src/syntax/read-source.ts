import { Parser, type Options, type Program } from 'acorn';
import { tsPlugin } from '@sveltejs/acorn-typescript';
import { bounded } from './bounded-parser.js';
import { SyntaxFault } from './syntax-fault.js';

const OPTIONS: Options = {
  ecmaVersion: 'latest',
  sourceType: 'module',
  allowAwaitOutsideFunction: true,
  allowReturnOutsideFunction: true,
  preserveParens: true,
};

type ParserClass = Pick<typeof Parser, 'parse'>;

const PlainParser = Parser.extend(bounded);
let typed: ParserClass | undefined;

/** The tree of a program as acorn gives it. Text with TypeScript annotations is read with them. */
export function readSource(text: string): Program {
  const plain = attempt(PlainParser, text);
  if (!(plain instanceof SyntaxFault)) return plain;
  if (plain.code !== 'PARSE_ERROR') throw plain;
  typed ??= Parser.extend(tsPlugin(), bounded);
  const annotated = attempt(typed, text);
  if (!(annotated instanceof SyntaxFault)) return annotated;
  throw plain;
}

function attempt(parser: ParserClass, text: string): Program | SyntaxFault {
  try {
    return parser.parse(text, OPTIONS);
  } catch (error) {
    return faultOf(error);
  }
}

function faultOf(error: unknown): SyntaxFault {
  if (error instanceof SyntaxFault) return error;
  if (error instanceof RangeError) return new SyntaxFault('Program nests too deep', 0, 'NESTING_TOO_DEEP');
  if (!(error instanceof SyntaxError)) {
    // The plugin for types fails on some texts with errors of its own.
    return new SyntaxFault('Unexpected token', 0);
  }
  const { pos } = error as SyntaxError & { readonly pos?: number };
  if (error.message.startsWith('Not enough stack space')) {
    return new SyntaxFault('Program nests too deep', pos ?? 0, 'NESTING_TOO_DEEP');
  }
  return new SyntaxFault(error.message.replace(/ \(\d+:\d+\)$/, ''), pos ?? 0);
}
