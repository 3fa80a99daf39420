import type { Constant, ConstantKind, PlainData, PlainObject } from 'lackpy';
import { numberKind } from '../syntax/number-kind.js';
import { printString } from '../syntax/printer/string.js';

/** The constant that a scalar of plain data is in JavaScript. */
export function constantOf(value: string | number | boolean | null): {
  kind: ConstantKind;
  value: Constant['value'];
} {
  if (value === null) return { kind: 'none', value };
  if (typeof value === 'string') return { kind: 'str', value };
  if (typeof value === 'boolean') return { kind: 'bool', value };
  return { kind: numberKind(value), value };
}

/** Program text that has the value of plain data. */
export function literalOf(value: PlainData): string {
  if (value === null) return 'null';
  switch (typeof value) {
    case 'string':
      return printString(value);
    case 'number':
      return Object.is(value, -0) ? '-0' : String(value);
    case 'boolean':
    case 'bigint':
      return String(value);
    default:
      return Array.isArray(value) ? `[${value.map(literalOf).join(', ')}]` : objectLiteral(value);
  }
}

function objectLiteral(value: PlainObject): string {
  const entries = Object.entries(value).map(([key, item]) => {
    // As a plain key it would name the prototype.
    const name = key === '__proto__' ? `['${key}']` : printString(key);
    return `${name}: ${literalOf(item)}`;
  });
  return `{${entries.join(', ')}}`;
}
