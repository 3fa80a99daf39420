import type { InlineOperators } from 'lackpy';

const ARITHMETIC: ReadonlySet<string> = new Set(['+', '-', '*', '/', '%']);
const ORDER: ReadonlySet<string> = new Set(['<', '<=', '>', '>=']);
const LITERAL = /^-?\d/;

function bothNumbers(left: string, right: string): string {
  const tests = [left, right]
    .filter((operand) => !LITERAL.test(operand))
    .map((operand) => `typeof ${operand}==="number"`);
  return tests.length === 0 ? 'true' : tests.join('&&');
}

/** Operators on numbers are the host's own: the values are the host's, and so is their meaning. */
export const INLINE: InlineOperators = {
  binary(op, left, right, slow) {
    if (!ARITHMETIC.has(op)) return undefined;
    const other = right.startsWith('-') ? `(${right})` : right;
    return `(${bothNumbers(left, right)}?${left}${op}${other}:${slow})`;
  },
  compare(op, left, right, slow) {
    if (!ORDER.has(op)) return undefined;
    return `(${bothNumbers(left, right)}?${left}${op}${right}:${slow})`;
  },
  truthy(operand, slow) {
    return `${operand}===true||${operand}!==false&&${slow}`;
  },
};
