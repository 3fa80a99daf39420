import type { Value } from 'lackpy';
import { toText } from '../convert/to-text.js';
import { rangeError, typeError } from '../errors.js';
import type { Run } from '../run.js';
import { isArray } from '../values/kinds.js';

/** The locale of programs that name none, whatever that of the host is. */
const LOCALE = 'en-US';

/** Steps that the host takes for one locale. */
const LOCALE_STEPS = 50;

/** Locales as methods take them: a tag or an array of tags. */
export function localesOf(run: Run, locales: Value): string | string[] {
  if (locales === null) throw typeError('Cannot convert undefined or null to object');
  if (typeof locales === 'string') return locales;
  if (!isArray(locales) || locales.length === 0) return LOCALE;
  run.spend(locales.length * LOCALE_STEPS);
  return locales.map((locale) => toText(run, locale));
}

/** What the host makes of a locale; its errors are those of the program. */
export function ofLocale<T>(make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (error instanceof RangeError) throw rangeError(error.message);
    if (error instanceof TypeError) throw typeError(error.message);
    throw error;
  }
}
