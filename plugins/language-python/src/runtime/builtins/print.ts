import { ProgramError, type Value } from 'lackpy';
import { named } from '../calls/named-signature.js';
import { PyBuiltin } from '../calls/native.js';
import { RAW } from '../calls/signature.js';
import { typeError } from '../errors.js';
import { strOf } from '../format/repr.js';
import { typeName } from '../values/type-name.js';

const OPTIONS = named({ names: ['sep', 'end', 'file', 'flush'], maxPositional: 0 });

/** `print`. */
export const PRINT: PyBuiltin = new PyBuiltin('print', RAW, (run, _self, args, keywords) => {
  const [sep, end, file] = OPTIONS.bind(PRINT, [], keywords);
  if (file !== undefined && file !== null) {
    throw new ProgramError('AttributeError', `'${typeName(file)}' object has no attribute 'write'`);
  }
  const between = textOption('sep', sep, ' ');
  const after = textOption('end', end, '\n');
  args.forEach((value, index) => {
    if (index > 0) run.host.write(between);
    run.host.write(strOf(run, value));
  });
  run.host.write(after);
  return null;
});

function textOption(name: string, value: Value, otherwise: string): string {
  if (value === undefined || value === null) return otherwise;
  if (typeof value === 'string') return value;
  throw typeError(`${name} must be None or a string, not ${typeName(value)}`);
}
