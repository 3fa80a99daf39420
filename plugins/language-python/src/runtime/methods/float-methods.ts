import { methodTable } from '../calls/method-table.js';
import { NO_ARGUMENTS, ONE_ARGUMENT } from '../calls/signature.js';
import { staticTable } from '../calls/static-table.js';
import { overflowError, typeError, valueError } from '../errors.js';
import { hexText, parseHex } from '../format/float-hex.js';
import { newFloat } from '../operators/arithmetic.js';
import { normalize } from '../values/int.js';
import type { PyFloat } from '../values/py-float.js';
import { PyTuple } from '../values/py-tuple.js';

/** A finite double as an exact fraction in lowest terms. */
function ratioOf(value: number): PyTuple {
  if (Number.isNaN(value)) throw valueError('cannot convert NaN to integer ratio');
  if (!Number.isFinite(value)) throw overflowError('cannot convert Infinity to integer ratio');
  let numerator = value;
  let exponent = 0n;
  while (!Number.isInteger(numerator)) {
    numerator *= 2;
    exponent++;
  }
  return new PyTuple([normalize(BigInt(numerator)), normalize(1n << exponent)]);
}

/** The methods of float. */
export const FLOAT_METHODS = methodTable<PyFloat>('float', {
  is_integer: [NO_ARGUMENTS, (_run, { value }) => Number.isInteger(value)],
  as_integer_ratio: [NO_ARGUMENTS, (_run, { value }) => ratioOf(value)],
  conjugate: [NO_ARGUMENTS, (_run, float) => float],
  hex: [NO_ARGUMENTS, (_run, { value }) => hexText(value)],
});

/** The functions on the type float. */
export const FLOAT_STATICS = staticTable('float', {
  fromhex: [
    ONE_ARGUMENT,
    (run, _self, [text]) => {
      if (typeof text !== 'string') throw typeError('bad argument type for built-in operation');
      return newFloat(run, parseHex(text));
    },
  ],
});
