import type { InlineOperators } from 'lackpy';

/** The largest int that is a number of the host. */
const MAX = String(Number.MAX_SAFE_INTEGER);

const ARITHMETIC: ReadonlySet<string> = new Set(['+', '-', '*']);
const ORDER: ReadonlySet<string> = new Set(['<', '<=', '>', '>=']);
const EQUALITY: Readonly<Record<string, string>> = { '==': '===', '!=': '!==' };

function bothNumbers(left: string, right: string): string {
  return [left, right]
    .filter((operand) => !/^-?\d/.test(operand))
    .map((operand) => `typeof ${operand}==="number"`)
    .join('&&');
}

/**
 * Ints that are numbers of the host, in place: as long as the result is exact it is the result. A product of zero may be
 * -0, which no int is: adding zero makes it 0.
 */
export const INLINE: InlineOperators = {
  binary(op, left, right, slow) {
    const guard = bothNumbers(left, right);
    if (guard === '') return undefined;
    if (ARITHMETIC.has(op)) {
      const result = `${left}${op}${right.startsWith('-') ? `(${right})` : right}`;
      const value = op === '*' ? `${result}+0` : result;
      return `(${guard}&&${result}<=${MAX}&&${result}>=-${MAX}?${value}:${slow})`;
    }
    if (op === '%') return `(${guard}&&${left}>=0&&${right}>0?${left}%${right}:${slow})`;
    if (op === '//') return `(${guard}&&${left}>=0&&${right}>0?Math.floor(${left}/${right}):${slow})`;
    return undefined;
  },
  compare(op, left, right, slow) {
    const guard = bothNumbers(left, right);
    if (guard === '') return undefined;
    if (ORDER.has(op)) return `(${guard}?${left}${op}${right}:${slow})`;
    const same = EQUALITY[op];
    if (same !== undefined) {
      const texts = `typeof ${left}==="string"&&typeof ${right}==="string"`;
      return `(${guard}||${texts}?${left}${same}${right}:${slow})`;
    }
    // Nothing of the host has the identity of None, True or False but these themselves.
    if ((op === 'is' || op === 'is not') && [left, right].some(isSingleton)) {
      return `(${left}${op === 'is' ? '===' : '!=='}${right})`;
    }
    return undefined;
  },
  truthy(operand, slow) {
    return `${operand}===true||${operand}!==false&&${slow}`;
  },
};

function isSingleton(operand: string): boolean {
  return operand === 'null' || operand === 'true' || operand === 'false';
}
