import type { Expression } from 'lackpy';
import { Fault } from './fault.js';
import type { Reader } from './reader.js';

const NAME = /[A-Za-z_]\w*/y;
const NUMBER = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const STRING = /"(?:[^"\\\r\n]|\\.)*"/y;

/** Reads a value, a name or a call. Throws a Fault where there is none. */
export function readExpression(reader: Reader): Expression {
  reader.take(/[ \t]*/y);
  const start = reader.at;
  if (reader.skip('['))
    return { type: 'List', elts: listTo(']', reader), ctx: 'load', start, end: reader.at };
  if (reader.skip('{')) return readDict(reader, start);
  const string = reader.take(STRING);
  if (string !== null) return constant('str', decoded(string, start), reader, start);
  const number = reader.take(NUMBER);
  if (number !== null) return readNumber(number, reader, start);
  const name = reader.take(NAME);
  if (name === null) throw reader.unexpected();
  return readNamed(name, reader, start);
}

function readNamed(name: string, reader: Reader, start: number): Expression {
  const end = reader.at;
  if (name === 'null') return constant('none', null, reader, start);
  if (name === 'true' || name === 'false') return constant('bool', name === 'true', reader, start);
  const func: Expression = { type: 'Name', id: name, ctx: 'load', start, end };
  if (!reader.skip('(')) return func;
  return { type: 'Call', func, args: listTo(')', reader), keywords: [], start, end: reader.at };
}

function readNumber(text: string, reader: Reader, start: number): Expression {
  const value = Number(text);
  if (!Number.isFinite(value)) throw new Fault('The number is too large', start, 'Write a smaller number.');
  if (/[.eE]/.test(text)) return constant('float', value, reader, start);
  return constant('int', Number.isSafeInteger(value) ? value : BigInt(text), reader, start);
}

function readDict(reader: Reader, start: number): Expression {
  const keys: Expression[] = [];
  const values = listTo('}', reader, () => {
    keys.push(readExpression(reader));
    if (!reader.skip(':')) throw reader.unexpected();
    return readExpression(reader);
  });
  return { type: 'Dict', keys, values, start, end: reader.at };
}

/** Reads what stands between commas, up to the end of the list. */
function listTo(end: string, reader: Reader, read = () => readExpression(reader)): Expression[] {
  return reader.deeper(() => {
    const items: Expression[] = [];
    if (reader.skip(end)) return items;
    for (;;) {
      items.push(read());
      if (reader.skip(end)) return items;
      if (!reader.skip(',')) throw reader.unexpected();
    }
  });
}

type Constant = Extract<Expression, { readonly type: 'Constant' }>;

function constant(kind: Constant['kind'], value: Constant['value'], reader: Reader, start: number): Constant {
  return { type: 'Constant', kind, value, start, end: reader.at };
}

function decoded(text: string, start: number): string {
  try {
    return JSON.parse(text) as string;
  } catch {
    throw new Fault('The text in quotes is no JSON', start, 'Write text as in JSON, such as "a\\nb".');
  }
}
