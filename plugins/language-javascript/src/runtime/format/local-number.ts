import type { Value } from 'lackpy';
import { isPrimitive } from '../convert/to-primitive.js';
import { toText } from '../convert/to-text.js';
import { typeError } from '../errors.js';
import { ownEntries } from '../property/own-entries.js';
import type { Run } from '../run.js';
import { isNullish } from '../values/kinds.js';
import { localesOf, ofLocale } from './locale.js';

/** Steps that making a formatter takes. */
const FORMATTER_STEPS = 500;

/** A number as people of a locale write it. Throws RangeError and TypeError for locales and options as the host does. */
export function localNumber(run: Run, value: number, locales: Value, options: Value): string {
  run.spend(FORMATTER_STEPS);
  const [tags, given] = [localesOf(run, locales), optionsOf(run, options)];
  const text = ofLocale(() => value.toLocaleString(tags, given));
  run.allocateText(text.length);
  return text;
}

/** The options as data of the host. */
function optionsOf(run: Run, options: Value): Intl.NumberFormatOptions {
  if (options === null) throw typeError('Number.prototype.toLocaleString called on null or undefined');
  if (isNullish(options) || isPrimitive(options)) return {};
  const entries = Array.from(ownEntries(run, options), ([name, value]) => {
    return [name, isPrimitive(value) ? value : toText(run, value)] as const;
  });
  return Object.fromEntries(entries);
}
