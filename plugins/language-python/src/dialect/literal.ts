import type { Constant, ConstantKind, PlainData, PlainObject } from 'lackpy';
import { printFloat, printInteger } from '../syntax/printer/number.js';
import { printString } from '../syntax/printer/string.js';

/** The constant that a scalar of plain data is in Python: whole numbers are ints, all others floats. */
export function constantOf(value: string | number | boolean | null): {
  kind: ConstantKind;
  value: Constant['value'];
} {
  if (value === null) return { kind: 'none', value };
  if (typeof value === 'string') return { kind: 'str', value };
  if (typeof value === 'boolean') return { kind: 'bool', value };
  if (!Number.isInteger(value) || Object.is(value, -0)) return { kind: 'float', value };
  return { kind: 'int', value: Number.isSafeInteger(value) ? value : BigInt(value) };
}

/** Program text that has the value of plain data. Python has no literal for NaN; a call stands for it. */
export function literalOf(value: PlainData): string {
  if (value === null) return 'None';
  switch (typeof value) {
    case 'string':
      return printString(value);
    case 'boolean':
      return value ? 'True' : 'False';
    case 'bigint':
      return printInteger(value);
    case 'number':
      return numberLiteral(value);
    default:
      return Array.isArray(value) ? `[${value.map(literalOf).join(', ')}]` : dictLiteral(value);
  }
}

function numberLiteral(value: number): string {
  if (Number.isNaN(value)) return "float('nan')";
  return Number.isInteger(value) && !Object.is(value, -0) ? printInteger(value) : printFloat(value);
}

function dictLiteral(value: PlainObject): string {
  const entries = Object.entries(value).map(([key, item]) => `${printString(key)}: ${literalOf(item)}`);
  return `{${entries.join(', ')}}`;
}
