import type { Value } from 'lackpy';
import { named } from '../calls/named-signature.js';
import { PyBuiltin } from '../calls/native.js';
import { ONE_ARGUMENT } from '../calls/signature.js';
import { overflowError, typeError, valueError } from '../errors.js';
import { roundedText } from '../format/exact-decimal.js';
import { newFloat, numberOf } from '../operators/arithmetic.js';
import { requireInt } from '../operators/index-number.js';
import type { Run } from '../run.js';
import { intOfDouble, normalize, type Int } from '../values/int.js';
import { PyFloat } from '../values/py-float.js';
import { typeName } from '../values/type-name.js';

/** `abs`. */
export const ABS = new PyBuiltin('abs', ONE_ARGUMENT, (run, _self, [value]) => {
  const number = numberOf(value);
  if (number === undefined) throw typeError(`bad operand type for abs(): '${typeName(value)}'`);
  if (number instanceof PyFloat) return newFloat(run, Math.abs(number.value));
  return number < 0 ? -number : number;
});

/** `round`: half to even, on the exact decimal value. */
export const ROUND = new PyBuiltin(
  'round',
  named({ names: ['number', 'ndigits'], required: 1 }),
  (run, _self, [value, digits]) => {
    const number = numberOf(value);
    if (number === undefined) throw typeError(`type ${typeName(value)} doesn't define __round__ method`);
    const places = digits === undefined || digits === null ? undefined : requireInt(digits);
    if (number instanceof PyFloat) return roundFloat(run, number, places);
    return places === undefined || places >= 0 ? number : roundInt(number, places);
  },
);

/** A float as an int, towards zero. Throws for what is not finite. */
export function truncated(value: number): Int {
  if (Number.isNaN(value)) throw valueError('cannot convert float NaN to integer');
  if (!Number.isFinite(value)) throw overflowError('cannot convert float infinity to integer');
  return intOfDouble(Math.trunc(value));
}

function roundFloat(run: Run, { value }: PyFloat, places: Int | undefined): Value {
  if (places === undefined) return truncated(halfToEven(value));
  if (!Number.isFinite(value) || value === 0 || places > 323) return newFloat(run, value);
  if (places < -308) return newFloat(run, 0 * value);
  const magnitude = Number(roundedText(Math.abs(value), Number(places)));
  if (!Number.isFinite(magnitude)) throw overflowError('rounded value too large to represent');
  return newFloat(run, value < 0 ? -magnitude : magnitude);
}

function halfToEven(value: number): number {
  const floor = Math.floor(value);
  const rest = value - floor;
  if (rest !== 0.5) return rest < 0.5 ? floor : floor + 1;
  return floor % 2 === 0 ? floor : floor + 1;
}

function roundInt(value: Int, places: Int): Int {
  const digits = -Number(places);
  if (digits > String(value).length + 1) return 0;
  const unit = 10n ** BigInt(digits);
  const int = BigInt(value);
  const rest = ((int % unit) + unit) % unit;
  const floor = int - rest;
  const twice = rest * 2n;
  const up = twice > unit || (twice === unit && (floor / unit) % 2n !== 0n);
  return normalize(up ? floor + unit : floor);
}
