import type { Value } from 'lackpy';
import { NativeFunction } from '../calls/native.js';
import { namespace } from '../calls/tables.js';
import { toNumber } from '../convert/to-number.js';
import { toText } from '../convert/to-text.js';
import { isTrue } from '../convert/truth.js';
import { rangeError } from '../errors.js';
import type { Run } from '../run.js';

const LAST_POINT = 0x10ffff;

/** `String`. */
export const STRING = namespace(
  'String',
  {
    fromCharCode: [1, (run, _self, args) => joined(run, args, (code) => String.fromCharCode(code))],
    fromCodePoint: [
      1,
      (run, _self, args) => {
        return joined(run, args, (point) => {
          if (Number.isInteger(point) && point >= 0 && point <= LAST_POINT)
            return String.fromCodePoint(point);
          throw rangeError(`Invalid code point ${String(point)}`);
        });
      },
    ],
  },
  {},
  new NativeFunction('String', 1, (run, _self, args) => (args.length === 0 ? '' : toText(run, args[0]))),
);

/** `Boolean`. */
export const BOOLEAN = namespace(
  'Boolean',
  {},
  {},
  new NativeFunction('Boolean', 1, (_run, _self, [value]) => isTrue(value)),
);

function joined(run: Run, args: readonly Value[], make: (code: number) => string): string {
  run.spend(args.length);
  run.allocateText(args.length * 2);
  return args.map((arg) => make(toNumber(run, arg))).join('');
}
