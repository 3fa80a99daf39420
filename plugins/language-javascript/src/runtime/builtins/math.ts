import type { Value } from 'lackpy';
import { namespace, type FunctionRow } from '../calls/tables.js';
import { toNumber } from '../convert/to-number.js';
import type { Run } from '../run.js';

type OfOne = (x: number) => number;
type OfTwo = (x: number, y: number) => number;

const OF_ONE = [
  'abs',
  'acos',
  'acosh',
  'asin',
  'asinh',
  'atan',
  'atanh',
  'cbrt',
  'ceil',
  'clz32',
  'cos',
  'cosh',
  'exp',
  'expm1',
  'floor',
  'fround',
  'log',
  'log10',
  'log1p',
  'log2',
  'round',
  'sign',
  'sin',
  'sinh',
  'sqrt',
  'tan',
  'tanh',
  'trunc',
] as const;

const OF_TWO = ['atan2', 'imul', 'pow'] as const;

function ofOne(compute: OfOne): FunctionRow {
  return [1, (run, _self, [x]) => compute(toNumber(run, x))];
}

function ofTwo(compute: OfTwo): FunctionRow {
  return [
    2,
    (run, _self, [x, y]) => {
      const first = toNumber(run, x);
      return compute(first, toNumber(run, y));
    },
  ];
}

/** Arguments may be many: the host gets them two by two, which makes no difference. */
function folded(compute: OfTwo, start: number): FunctionRow {
  return [
    2,
    (run, _self, args) => numbersOf(run, args).reduce((total, number) => compute(total, number), start),
  ];
}

function numbersOf(run: Run, args: readonly Value[]): number[] {
  run.spend(args.length);
  return args.map((arg) => toNumber(run, arg));
}

/** More arguments than these do not go to one function of the host. */
const MOST_ARGUMENTS = 10_000;

const HYPOT: FunctionRow = [
  2,
  (run, _self, args) => {
    const numbers = numbersOf(run, args);
    if (numbers.length <= MOST_ARGUMENTS) return Math.hypot(...numbers);
    return numbers.reduce((total, number) => Math.hypot(total, number), 0);
  },
];

/** `Math`, without what is random. */
export const MATH = namespace(
  'Math',
  {
    ...Object.fromEntries(OF_ONE.map((name) => [name, ofOne((x) => Math[name](x))])),
    ...Object.fromEntries(OF_TWO.map((name) => [name, ofTwo((x, y) => Math[name](x, y))])),
    max: folded((x, y) => Math.max(x, y), -Infinity),
    min: folded((x, y) => Math.min(x, y), Infinity),
    hypot: HYPOT,
  },
  {
    E: Math.E,
    LN10: Math.LN10,
    LN2: Math.LN2,
    LOG10E: Math.LOG10E,
    LOG2E: Math.LOG2E,
    PI: Math.PI,
    SQRT1_2: Math.SQRT1_2,
    SQRT2: Math.SQRT2,
  },
);
