import type { Value } from 'lackpy';
import { namespace, type FunctionRow } from '../calls/tables.js';
import { NativeFunction } from '../calls/native.js';
import { toNumber } from '../convert/to-number.js';
import { toText } from '../convert/to-text.js';
import type { Run } from '../run.js';

const parseIntCode = (run: Run, _self: undefined, [text, radix]: readonly Value[]): Value => {
  return parseInt(scanned(run, text), toNumber(run, radix));
};
const parseFloatCode = (run: Run, _self: undefined, [text]: readonly Value[]): Value => {
  return parseFloat(scanned(run, text));
};

function scanned(run: Run, value: Value): string {
  const text = toText(run, value);
  run.scan(text.length);
  return text;
}

export const PARSE_INT = new NativeFunction('parseInt', 2, parseIntCode);
export const PARSE_FLOAT = new NativeFunction('parseFloat', 1, parseFloatCode);
export const IS_NAN = new NativeFunction('isNaN', 1, (run, _self, [x]) => Number.isNaN(toNumber(run, x)));
export const IS_FINITE = new NativeFunction('isFinite', 1, (run, _self, [x]) => {
  return Number.isFinite(toNumber(run, x));
});

function test(holds: (value: unknown) => boolean): FunctionRow {
  return [1, (_run, _self, [value]) => holds(value)];
}

/** `Number`. */
export const NUMBER = namespace(
  'Number',
  {
    isFinite: test(Number.isFinite),
    isInteger: test(Number.isInteger),
    isNaN: test(Number.isNaN),
    isSafeInteger: test(Number.isSafeInteger),
  },
  {
    EPSILON: Number.EPSILON,
    MAX_SAFE_INTEGER: Number.MAX_SAFE_INTEGER,
    MAX_VALUE: Number.MAX_VALUE,
    MIN_SAFE_INTEGER: Number.MIN_SAFE_INTEGER,
    MIN_VALUE: Number.MIN_VALUE,
    NEGATIVE_INFINITY: -Infinity,
    NaN: NaN,
    POSITIVE_INFINITY: Infinity,
    parseFloat: PARSE_FLOAT,
    parseInt: PARSE_INT,
  },
  new NativeFunction('Number', 1, (run, _self, args) => (args.length === 0 ? 0 : toNumber(run, args[0]))),
);
