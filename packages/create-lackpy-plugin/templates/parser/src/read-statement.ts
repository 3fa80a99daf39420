import type { Statement } from 'lackpy';
import { readExpression } from './read-expression.js';
import type { Reader } from './reader.js';

/** What people may try to write, by its first word: a node that no grammar allows, so that its name is reported. */
const REFUSED = /(?:import|for|while|if)\b[^\r\n]*/y;
const NAMES = { import: 'Import', for: 'ForLoop', while: 'While', if: 'Condition' } as const;
const TARGET = /[A-Za-z_]\w*(?=[ \t]*=)/y;

/** Reads `name = value` or a value. Throws a Fault where there is neither. */
export function readStatement(reader: Reader): Statement {
  const start = reader.at;
  const refused = reader.take(REFUSED);
  if (refused !== null) {
    const word = refused.split(/\W/)[0] as keyof typeof NAMES;
    return { type: 'Unsupported', name: NAMES[word], children: [], start, end: reader.at };
  }
  const target = reader.take(TARGET);
  if (target === null) {
    const value = readExpression(reader);
    return { type: 'Expr', value, start, end: reader.at };
  }
  const end = reader.at;
  reader.skip('=');
  const value = readExpression(reader);
  const targets = [{ type: 'Name', id: target, ctx: 'store', start, end } as const];
  return { type: 'Assign', targets, value, start, end: reader.at };
}
