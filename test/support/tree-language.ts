import type { Dialect, Parser, Statement } from 'lackpy';
import { SourceText } from '../../src/ast/source-text.js';

/** A language whose program text is its tree as JSON, for what needs a parser and printer that cannot be at fault. */
export const treeLanguage: Parser = {
  language: 'tree',
  extensions: ['.json'],
  dialect: {
    language: 'tree',
    constant: (value: string | number | boolean | null) => ({
      kind: typeof value === 'string' ? 'str' : typeof value === 'number' ? 'int' : 'none',
      value,
    }),
  } as unknown as Dialect,
  parse: (text) => {
    const body = JSON.parse(text, (_, value: unknown) =>
      isBig(value) ? BigInt(value.big) : value,
    ) as Statement[];
    const source = new SourceText(text);
    return { program: { type: 'Module', language: 'tree', source, body, start: 0, end: text.length } };
  },
  print: ({ body }) =>
    JSON.stringify(body, (_, value: unknown) =>
      typeof value === 'bigint' ? { big: value.toString() } : value,
    ),
};

function isBig(value: unknown): value is { readonly big: string } {
  return typeof value === 'object' && value !== null && 'big' in value;
}
