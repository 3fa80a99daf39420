import { methodTable } from '../calls/method-table.js';
import { NO_ARGUMENTS } from '../calls/signature.js';
import { bitLength, type Int } from '../values/int.js';
import { PyTuple } from '../values/py-tuple.js';

function toInt(value: Int | boolean): Int {
  return typeof value === 'boolean' ? Number(value) : value;
}

function countBits(value: Int): number {
  const binary = (value < 0 ? -BigInt(value) : BigInt(value)).toString(2);
  return binary.replaceAll('0', '').length;
}

/** The methods of int, which bool has as well. */
export const INT_METHODS = methodTable<Int | boolean>('int', {
  bit_length: [NO_ARGUMENTS, (_run, value) => bitLength(toInt(value))],
  bit_count: [
    NO_ARGUMENTS,
    (run, value) => {
      const int = toInt(value);
      run.allocateText(bitLength(int));
      return countBits(int);
    },
  ],
  conjugate: [NO_ARGUMENTS, (_run, value) => toInt(value)],
  as_integer_ratio: [NO_ARGUMENTS, (_run, value) => new PyTuple([toInt(value), 1])],
});
