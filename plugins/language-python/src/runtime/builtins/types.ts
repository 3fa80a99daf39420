import type { Value } from 'lackpy';
import { named } from '../calls/named-signature.js';
import { PyType } from '../calls/py-type.js';
import { checkCount, positional, RAW, refuseKeywords, type Signature } from '../calls/signature.js';
import { typeError } from '../errors.js';
import { parseFloatText, parseIntText } from '../format/parse-number.js';
import { strOf } from '../format/repr.js';
import { itemsOf } from '../iteration/items-of.js';
import { DICT_METHODS, DICT_STATICS, fillDict } from '../methods/dict-methods.js';
import { FLOAT_METHODS, FLOAT_STATICS } from '../methods/float-methods.js';
import { INT_METHODS } from '../methods/int-methods.js';
import { LIST_METHODS } from '../methods/list-methods.js';
import { SET_METHODS } from '../methods/set-methods.js';
import { STR_METHODS, STR_STATICS } from '../methods/str-methods.js';
import { TUPLE_METHODS } from '../methods/tuple-methods.js';
import { newFloat, numberOf, toDouble } from '../operators/arithmetic.js';
import { requireInt } from '../operators/index-number.js';
import { setOf } from '../operators/set-algebra.js';
import { isTrue } from '../operators/truth.js';
import type { Run } from '../run.js';
import { PyDict } from '../values/py-dict.js';
import { PyFloat } from '../values/py-float.js';
import { PySet } from '../values/py-set.js';
import { PyTuple } from '../values/py-tuple.js';
import { typeName } from '../values/type-name.js';
import { truncated } from './numbers.js';

/** Takes at most one argument, and keyword arguments never, whatever their number. */
const UP_TO_ONE: Signature = {
  bind(name, args, keywords) {
    refuseKeywords(name, keywords);
    checkCount(name.name, args.length, 0, 1);
    return args;
  },
};

/** `str`. There are no bytes to decode, so more than one argument is always wrong. */
export const STR = new PyType(
  'str',
  named({ names: ['object', 'encoding', 'errors'] }),
  (run, _self, [value, encoding, errors]) => {
    if (encoding !== undefined || errors !== undefined) throw decodingFault(value, encoding, errors);
    return value === undefined ? '' : strOf(run, value);
  },
  STR_METHODS,
  STR_STATICS,
);

function decodingFault(value: Value, encoding: Value, errors: Value): Error {
  for (const [name, argument] of [['encoding', encoding] as const, ['errors', errors] as const]) {
    if (argument !== undefined && typeof argument !== 'string') {
      return typeError(`str() argument '${name}' must be str, not ${typeName(argument)}`);
    }
  }
  if (typeof value === 'string') return typeError('decoding str is not supported');
  return typeError(`decoding to str: need a bytes-like object, ${typeName(value)} found`);
}

/** `int`. */
export const INT = new PyType(
  'int',
  named({ names: ['x', 'base'], positionalOnly: 1 }),
  (run, _self, [value, base]) => {
    if (base !== undefined) return intWithBase(run, value, base);
    if (value === undefined) return 0;
    if (typeof value === 'string') return parseIntText(run, value, 10);
    const number = numberOf(value);
    if (number === undefined)
      throw notANumber('int() argument must be a string, a bytes-like object or', value);
    return number instanceof PyFloat ? truncated(number.value) : number;
  },
  INT_METHODS,
);

function intWithBase(run: Run, value: Value, base: Value): Value {
  if (value === undefined) throw typeError('int() missing string argument');
  const radix = requireInt(base);
  if (typeof value !== 'string') throw typeError("int() can't convert non-string with explicit base");
  return parseIntText(run, value, radix);
}

/** `float`. */
export const FLOAT = new PyType(
  'float',
  UP_TO_ONE,
  (run, _self, [value]) => {
    if (value === undefined) return newFloat(run, 0);
    if (value instanceof PyFloat) return value;
    if (typeof value === 'string') return newFloat(run, parseFloatText(run, value));
    const number = numberOf(value);
    if (number === undefined) throw notANumber('float() argument must be a string or', value);
    return newFloat(run, toDouble(number));
  },
  FLOAT_METHODS,
  FLOAT_STATICS,
);

function notANumber(words: string, value: Value): Error {
  return typeError(`${words} a real number, not '${typeName(value)}'`);
}

/** `bool`. */
export const BOOL = new PyType(
  'bool',
  UP_TO_ONE,
  (_run, _self, [value = false]) => isTrue(value),
  INT_METHODS,
);

/** `list`. */
export const LIST = new PyType(
  'list',
  positional(0, 1),
  (run, _self, [iterable]) => (iterable === undefined ? [] : itemsOf(run, iterable)),
  LIST_METHODS,
);

/** `tuple`. */
export const TUPLE = new PyType(
  'tuple',
  positional(0, 1),
  (run, _self, [iterable]) => {
    if (iterable instanceof PyTuple) return iterable;
    return new PyTuple(iterable === undefined ? [] : itemsOf(run, iterable));
  },
  TUPLE_METHODS,
);

/** `set`. */
export const SET = new PyType(
  'set',
  positional(0, 1),
  (run, _self, [iterable]) => (iterable === undefined ? new PySet() : setOf(run, iterable)),
  SET_METHODS,
);

/** `dict`. */
export const DICT = new PyType(
  'dict',
  RAW,
  (run, _self, args, keywords) => {
    checkCount('dict', args.length, 0, 1);
    const dict = new PyDict();
    fillDict(run, dict, args, keywords);
    return dict;
  },
  DICT_METHODS,
  DICT_STATICS,
);
